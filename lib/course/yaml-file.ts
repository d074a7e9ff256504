import type { z } from 'zod'
import { checkComponents } from './components'
import type { Diagnostic } from './diagnostic'
import { toHtml, toInlineHtml } from './html'
import type { HtmlEnv } from './html-env'
import { resolveLinks } from './links'
import { type ReportAt, reporter, spanOf } from './reporter'
import { loadLanguages } from './syntax/highlight'
import { parseMarkdown } from './syntax/parse'
import type { Problem } from './syntax/problem'
import { readYaml, type YamlFile } from './yaml'
import type { Path, Span } from './yaml-text'

/** A YAML file of the course with what its readers need. */
export type OpenedYaml = Pick<YamlFile, 'value' | 'place'> & {
  report: ReportAt
  /** A function that reports the second thing of that name (`duplicate-id`), and says whether this is the first. */
  unique: (what: string) => (name: string, path: Path, part?: 'key') => boolean
  /** A value that is Markdown, as HTML: blocks, or inline where it is one paragraph. Its problems are told at their places in the file. */
  html: (value: unknown, path: Path, form: 'block' | 'inline', env: HtmlEnv) => Promise<string>
}

/** Reads a YAML file; its problems go to the list. */
export function openYaml(
  file: string,
  text: string,
  { schema, hints }: { schema: z.ZodType; hints: Record<string, string> },
  problems: Diagnostic[],
): OpenedYaml {
  const { value, place, style, problems: found } = readYaml(text, { file, schema, hints })
  problems.push(...found)
  const report = reporter(file, problems)
  return {
    value,
    place,
    report,
    unique(what) {
      const seen = new Set<string>()
      return (name, path, part) => {
        const isFirst = name === '' || !seen.has(name)
        if (!isFirst)
          report(place(path, part), {
            rule: 'duplicate-id',
            message: `Another ${what} is called \`${name}\`.`,
            hint: 'Give one of the two another name.',
          })
        seen.add(name)
        return isFirst
      }
    },
    async html(value, path, form, env) {
      const told = (problem: Problem) =>
        env.report({ ...problem, ...placeWithin(text, place(path), style(path), problem) })
      const { tree, problems } = parseMarkdown(typeof value === 'string' ? value : '')
      problems.forEach(told)
      checkComponents(tree, (at, fault) => told({ ...spanOf(at), ...fault, severity: fault.severity ?? 'error' }))
      resolveLinks(tree)
      await loadLanguages([tree])
      return (form === 'block' ? toHtml : toInlineHtml)(tree.children, { ...env, report: told })
    },
  }
}

/**
 * The place in the file of a place in a text that is one of its values. Known for texts after `|` and for plain ones on a single
 * line; for others, which YAML folds or unescapes, it is the beginning of the value.
 */
function placeWithin(file: string, value: Span, style: ReturnType<YamlFile['style']>, problem: Span): Span {
  const line = (n: number) => file.split(/\r\n|\r|\n/)[n - 1] ?? ''
  const move = (lines: number, columns: number): Span => ({
    line: problem.line + lines,
    column: problem.column + columns,
    ...(problem.endLine !== undefined && { endLine: problem.endLine + lines }),
    ...(problem.endColumn !== undefined && { endColumn: problem.endColumn + columns }),
  })
  if (style === 'literal') {
    let first = value.line + 1
    while (line(first).trim() === '' && first < (value.endLine ?? first)) first++
    return move(value.line, /^ */.exec(line(first))?.[0].length ?? 0)
  }
  if (style === 'plain' && value.line === value.endLine) return move(value.line - 1, value.column - 1)
  return { line: value.line, column: value.column, endLine: value.line, endColumn: value.column + 1 }
}
