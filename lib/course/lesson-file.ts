import type { Diagnostic } from './diagnostic'

/** What a lesson's file name says: `03-origins.mdx` is lesson number 3 with the address /lessons/origins/. */
export type LessonFile = { file: string; number: number; slug: string }

const NAME = /^(\d+)-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/

/** Reads a lesson's file name; undefined when it is not of the form `NN-slug.mdx`. */
export function readName(file: string): LessonFile | undefined {
  const [, number, slug] = NAME.exec(file) ?? []
  return slug === undefined ? undefined : { file, number: Number(number), slug }
}

/**
 * The lessons among the files of the folder, in their order, and what is wrong with the names of the others that end in `.mdx`
 * (`bad-file-name`), with two of the same number or slug (`duplicate-lesson`), or with a folder that has no lesson (`no-lessons`).
 *
 * good: `03-origins.mdx` · bad: `origins.mdx`, `03_Origins.mdx`, `part/03-origins.mdx`
 */
export function lessonFiles(files: Iterable<string>): { lessons: LessonFile[]; problems: Diagnostic[] } {
  const problems: Diagnostic[] = []
  const problem = (file: string, rule: string, message: string, hint: string) =>
    problems.push({ file, line: 1, column: 1, severity: 'error', rule, message, hint })
  const lessons: LessonFile[] = []
  for (const file of [...files].filter((name) => name.endsWith('.mdx')).sort()) {
    const lesson = readName(file)
    if (lesson) lessons.push(lesson)
    else problem(file, 'bad-file-name', 'The name is not that of a lesson.', `Rename it: \`${suggestion(file)}\`.`)
  }
  lessons.sort((a, b) => a.number - b.number)
  if (lessons.length === 0 && problems.length === 0)
    problem(
      '01-slug.mdx',
      'no-lessons',
      'The folder has no lesson.',
      'Add a file with a number and a name: `01-first-steps.mdx`.',
    )
  const seen: LessonFile[] = []
  for (const lesson of lessons) {
    const twin = seen.find((other) => other.number === lesson.number || other.slug === lesson.slug)
    seen.push(lesson)
    if (twin?.number === lesson.number)
      problem(
        lesson.file,
        'duplicate-lesson',
        `${twin.file} has the same number.`,
        'Give one of the two another number.',
      )
    else if (twin)
      problem(
        lesson.file,
        'duplicate-lesson',
        `${twin.file} has the same address.`,
        'Give one of the two another name.',
      )
  }
  return { lessons, problems }
}

/** A good name that is close to a bad one. */
function suggestion(file: string): string {
  const base = file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length).toLowerCase()
  const [, digits, rest] = /^(\d*)[\s_.-]*(.*)$/.exec(base.normalize('NFKD').replace(/\p{Mn}/gu, '')) ?? []
  const slug = (rest ?? '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return `${(digits || 'NN').padStart(2, '0')}-${slug || 'slug'}.mdx`
}
