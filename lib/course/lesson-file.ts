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
  const byNumber = new Map<number, LessonFile>()
  const bySlug = new Map<string, LessonFile>()
  for (const lesson of lessons) {
    const { file, number, slug } = lesson
    const [sameNumber, sameSlug] = [byNumber.get(number), bySlug.get(slug)]
    byNumber.set(number, sameNumber ?? lesson)
    bySlug.set(slug, sameSlug ?? lesson)
    if (sameNumber)
      problem(
        file,
        'duplicate-lesson',
        `${sameNumber.file} has the same number.`,
        'Give one of the two another number.',
      )
    else if (sameSlug)
      problem(file, 'duplicate-lesson', `${sameSlug.file} has the same address.`, 'Give one of the two another name.')
  }
  return { lessons, problems }
}

/** A good name that is close to a bad one. */
function suggestion(file: string): string {
  const base = file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length)
  const [, digits, rest] = /^(\d*)[\s_.-]*(.*)$/.exec(base) ?? []
  return `${(digits || 'NN').padStart(2, '0')}-${addressOf(rest ?? '') || 'slug'}.mdx`
}

/** Letters of the Latin alphabet that are no letter with an accent. */
const LATIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' }

/** The longest address that is made of a title. */
const LONGEST = 60

/** What an address takes of a text: small letters of the Latin alphabet and digits, whole words of them. Empty when there are none. */
export function addressOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  const latin = plain.replace(/[ßæœøłđ]/g, (letter) => LATIN[letter] ?? '')
  const address = latin.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  if (address.length <= LONGEST) return address
  return address
    .slice(0, LONGEST + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST)
}

/** The name of a new lesson after all that are there, which has an address of its own. */
export function nextName(title: string, lessons: readonly LessonFile[]): string {
  const number = Math.max(0, ...lessons.map(({ number }) => number)) + 1
  const digits = String(number).padStart(2, '0')
  const taken = new Set(lessons.map(({ slug }) => slug))
  const address = addressOf(title) || `lesson-${number}`
  let free = address
  for (let n = 2; taken.has(free); n++) free = `${address}-${n}`
  return `${digits}-${free}.mdx`
}
