import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openCache } from '../cache'
import { addressOf, lessonFiles, nextName } from '../lesson-file'
import { readSnapshot } from '../snapshot'
import { courseTemplate } from './course-template'
import { lessonTemplate } from './lesson-template'

/** What was written, or why nothing was. */
export type Created = { files: string[] } | { problem: string }

/**
 * Adds a lesson to the course in a folder: the next number, an address made from the title, or from `name` where the title has no Latin
 * letters. Overwrites nothing.
 */
export async function createLesson(dir: string, title: string, name = title): Promise<Created> {
  const clean = oneLine(title)
  if (clean === '') return { problem: 'A lesson needs a title: npm run new -- "How a river ends"' }
  const { course, diagnostics, texts } = await readSnapshot(dir, openCache())
  const tested = new Set(
    course.lessons
      .flatMap(({ quizzes }) => quizzes.flatMap(({ questions }) => questions))
      .map(({ objective }) => objective),
  )
  const objective = course.objectives.find(({ id }) => !tested.has(id)) ?? course.objectives[0]
  if (!objective) {
    const wrong = diagnostics.find(({ file, severity }) => file === 'course.yaml' && severity === 'error')
    return { problem: wrong ? `course.yaml: ${wrong.message} ${wrong.hint}` : NO_OBJECTIVE }
  }
  const file = nextName(name, lessonFiles(texts.keys()).lessons)
  await writeFile(path.join(dir, file), lessonTemplate({ title: clean, objective: objective.id }), { flag: 'wx' })
  return { files: [file] }
}

const NO_OBJECTIVE =
  'course.yaml has no objective for its questions. Add one: `objectives:`, then a line `  explain: Explain …`.'

/** Begins a course in a folder that is new or empty. `today` is YYYY-MM-DD. */
export async function createCourse(
  dir: string,
  { title = titleOf(dir), lang, today }: { title?: string; lang: string; today: string },
): Promise<Created> {
  const there = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const visible = there.filter((name) => !name.startsWith('.'))
  if (visible.length > 0)
    return { problem: `${dir} is not empty: it has ${visible.sort()[0]}. Name a folder that does not exist yet.` }
  const id = addressOf(path.basename(dir)) || 'course'
  const files = courseTemplate({ id, title: oneLine(title) || titleOf(dir), lang, path: path.relative('', dir), today })
  await mkdir(dir, { recursive: true })
  for (const [file, text] of files) await writeFile(path.join(dir, file), text, { flag: 'wx' })
  return { files: [...files.keys()] }
}

/** White space and characters that no title shows become single spaces. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()

/** A title made from the name of a folder: `my-course` becomes "My course". */
function titleOf(dir: string): string {
  const words =
    path
      .basename(dir)
      .replace(/[-_.]+/g, ' ')
      .trim() || 'A course'
  return words.charAt(0).toUpperCase() + words.slice(1)
}
