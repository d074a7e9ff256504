import type { LessonReader } from './cached-lesson'
import { inTurn } from './in-turn'
import type { LessonFile } from './lesson-file'
import type { ReadLesson } from './read-lesson'

/**
 * Has others read some of these lessons into the cache; tells which, and when they have done. Undefined when there are too few to be
 * worth it.
 */
export type Help = (files: string[]) => { files: ReadonlySet<string>; done: Promise<void> } | undefined

/** How many lessons are in work at once: enough to wait for several files, few enough that their syntax trees don't fill the memory. */
const WIDTH = 8

/** Reads lessons, those first that the cache has. Gives them in their order, without those that have no text. */
export async function readLessons(
  lessons: LessonFile[],
  texts: ReadonlyMap<string, string>,
  { kept, read }: LessonReader,
  help?: Help,
): Promise<ReadLesson[]> {
  const done = new Map<string, ReadLesson>()
  const each = (files: LessonFile[], job: (at: LessonFile, text: string) => Promise<ReadLesson | undefined>) =>
    inTurn(files, WIDTH, async (at) => {
      const text = texts.get(at.file)
      const lesson = text === undefined ? undefined : await job(at, text)
      if (lesson) done.set(at.file, lesson)
    })
  await each(lessons, kept)
  const missing = lessons.filter(({ file }) => !done.has(file))
  const helped = help?.(missing.map(({ file }) => file))
  await each(
    missing.filter(({ file }) => !helped?.files.has(file)),
    read,
  )
  await helped?.done
  await each(
    missing.filter(({ file }) => helped?.files.has(file)),
    async (at, text) => (await kept(at, text)) ?? read(at, text),
  )
  return lessons.flatMap(({ file }) => done.get(file) ?? [])
}
