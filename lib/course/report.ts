import { codeFrame } from './code-frame'
import type { Diagnostic } from './diagnostic'

export type ReportOptions = {
  /** Text of a file of the lessons' folder; undefined when it can't be read (then no code frame is shown). */
  text: (file: string) => string | undefined
  /** What to print before the file's name, so that an editor finds it from where the command was run: `lessons/`. */
  prefix?: string
  /** Whether to use ANSI colours. */
  color?: boolean
}

const paint = (on: boolean) => (code: string) => (text: string) => (on ? `\u001b[${code}m${text}\u001b[0m` : text)

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`

/** The order in which problems are shown: file, line, column, rule. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** "3 errors, 2 warnings in 2 files", or "No problems". */
export function totals(diagnostics: Diagnostic[]): string {
  if (diagnostics.length === 0) return 'No problems'
  const errors = diagnostics.filter((d) => d.severity === 'error').length
  const warnings = diagnostics.length - errors
  const parts = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')].filter(Boolean)
  return `${parts.join(', ')} in ${count(new Set(diagnostics.map((d) => d.file)).size, 'file')}`
}

/**
 * Every problem as a person reads it, in the order given, and a closing line with the totals:
 *
 *   lessons/03-x.mdx:12:1  error  no-key  No option is marked right.
 *     …code frame…
 *   hint: Put an x between the brackets of the right option: `- [x]`.
 */
export function formatReport(diagnostics: Diagnostic[], { text, prefix = '', color = false }: ReportOptions): string {
  const ansi = paint(color)
  const bold = ansi('1')
  const dim = ansi('2')
  const tone = { error: ansi('31'), warning: ansi('33') }
  const blocks = diagnostics.map((d) => {
    const source = text(d.file)
    const head = `${bold(`${prefix}${d.file}:${d.line}:${d.column}`)}  ${tone[d.severity](d.severity)}  ${dim(d.rule)}  ${d.message}`
    const frame = source === undefined ? [] : [codeFrame(source, d, tone[d.severity])]
    return [head, ...frame, `${bold('hint:')} ${d.hint}`].join('\n')
  })
  return [...blocks, bold(totals(diagnostics))].join('\n\n')
}

/** The same problems for programs: a JSON array, each with its file as printed above. */
export function jsonReport(diagnostics: Diagnostic[], prefix = ''): string {
  return JSON.stringify(
    diagnostics.map((d) => ({ ...d, file: `${prefix}${d.file}` })),
    null,
    2,
  )
}
