import type { Diagnostic } from './diagnostic'
import type { LessonFile } from './lesson-file'
import { listOf, recordOf, stringOf } from './loose'
import { nearest } from './nearest'
import { reporter } from './reporter'
import { frontmatterFormat, translationFormat } from './schemas'
import { readYaml } from './yaml'
import type { Span } from './yaml-text'

/** What a lesson says of itself before its text. */
export type Frontmatter = { id: string; title: string; summary: string; objectives: string[]; lang?: string }

const FENCED = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?<=[\r\n])---[ \t]*(?:\r\n|\r|\n|$)/

/**
 * Reads a lesson's frontmatter (`idPlace`: where its id stands, or could); what is missing or wrong is empty (the id: the slug) and told in `problems`: the rules of
 * `readYaml`, `missing-frontmatter`, and `unknown-objective` for one that course.yaml does not have.
 * A translation takes all but title and summary from its original.
 */
export function readFrontmatter(
  { file, slug }: LessonFile,
  text: string,
  objectives: ReadonlySet<string>,
  original?: Pick<Frontmatter, 'id' | 'objectives'>,
): { frontmatter: Frontmatter; idPlace: Span; problems: Diagnostic[] } {
  const yaml = FENCED.exec(text)?.[1]
  const { value, place, problems } = readYaml(yaml ?? '', {
    file,
    linesBefore: 1,
    ...(original ? translationFormat() : frontmatterFormat()),
  })
  if (yaml === undefined) problems.splice(0, problems.length, { ...MISSING, ...(text.startsWith('---') && OPEN), file })
  const report = reporter(file, problems)
  const raw = recordOf(value)
  const listed = listOf(raw.objectives).map(stringOf)
  for (const [i, id] of listed.entries()) {
    if (objectives.has(id) || id === '') continue
    const meant = nearest(id, objectives)
    report(place(['objectives', i]), {
      rule: 'unknown-objective',
      message: `course.yaml has no objective \`${id}\`.`,
      hint: id.includes('،')
        ? 'Part ids with the comma `,`.'
        : meant
          ? `Did you mean \`${meant}\`?`
          : 'Add it to `objectives:` in course.yaml.',
    })
  }
  return {
    frontmatter: {
      id: original?.id ?? (stringOf(raw.id) || slug),
      title: stringOf(raw.title),
      summary: stringOf(raw.summary),
      objectives: original?.objectives ?? listed.filter((id) => objectives.has(id)),
      ...(stringOf(raw.lang) && { lang: stringOf(raw.lang) }),
    },
    idPlace: yaml === undefined ? { line: 1, column: 1 } : place(['id'], 'key'),
    problems,
  }
}

const OPEN = { message: 'The frontmatter is not closed.', hint: 'Write a line `---` after its last line.' }

const MISSING: Omit<Diagnostic, 'file'> = {
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'missing-frontmatter',
  message: 'The lesson does not begin with its frontmatter.',
  hint: 'Begin the file with a line `---`, then `title:`, `summary:` and `objectives:`, then a line `---`.',
}
