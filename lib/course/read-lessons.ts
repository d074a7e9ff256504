import { setImmediate } from 'node:timers/promises'
import type { LessonReader } from './cached-lesson'
import type { LessonFile } from './lesson-file'
import type { ReadLesson } from './read-lesson'

/** Another process that reads lessons into the cache. */
export type Helper = {
  /** Fulfilled when it has read the lessons, or has ended: what it could not do is not in the cache. */
  read: (files: string[]) => Promise<void>
  /** There is nothing more for it to do. */
  dismiss: () => void
}

/** Calls helpers to read so many lessons; none when there are too few to be worth it. */
export type Help = (lessons: number) => Helper[]

/** How many lessons a helper is given at a time, and how often in advance: it never waits, and all are done at about the same time. */
const SHARE = 4
const AHEAD = 2

/** Reads lessons, those first that the cache has. Gives them in their order, without those that have no text. */
export async function readLessons(
  lessons: LessonFile[],
  texts: ReadonlyMap<string, string>,
  { kept, read }: LessonReader,
  help?: Help,
): Promise<ReadLesson[]> {
  const done = new Map<string, ReadLesson>()
  const missing: { at: LessonFile; text: string }[] = []
  for (const at of lessons) {
    const text = texts.get(at.file)
    if (text === undefined) continue
    const lesson = await kept(at, text)
    if (lesson) done.set(at.file, lesson)
    else missing.push({ at, text })
  }

  const readHere = async () => {
    for (let next = missing.shift(); next; next = missing.shift()) {
      done.set(next.at.file, await read(next.at, next.text))
      // Reading waits for nothing; what helpers say is heard in between.
      await setImmediate()
    }
  }
  const readBy = async (helper: Helper) => {
    for (let share = missing.splice(-SHARE); share.length > 0; share = missing.splice(-SHARE)) {
      await helper.read(share.map(({ at }) => at.file))
      for (const { at, text } of share) done.set(at.file, (await kept(at, text)) ?? (await read(at, text)))
    }
  }
  const helpers = help?.(missing.length) ?? []
  try {
    const shares = helpers.flatMap((helper) => Array.from({ length: AHEAD }, () => readBy(helper)))
    await Promise.all([readHere(), ...shares])
  } finally {
    for (const { dismiss } of helpers) dismiss()
  }
  return lessons.flatMap(({ file }) => done.get(file) ?? [])
}
