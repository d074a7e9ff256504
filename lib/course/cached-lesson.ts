import type { Cache } from './cache'
import type { LessonFile } from './lesson-file'
import type { QuestionLock } from './lock'
import type { ReadLesson } from './read-lesson'
import { REFERENCE_RULES, type Surroundings, termId } from './surroundings'

type Stored = Omit<ReadLesson, 'lock'> & { lock: [string, [string, [string, string][]][]][] }

type Round = {
  /** The course's language. */
  lang: string
  surroundings: Surroundings
  /** The ids that were given before, by lesson id. */
  lock: ReadonlyMap<string, ReadonlyMap<string, QuestionLock>>
  cache: Cache
}

export type LessonReader = {
  /**
   * What the cache has of a lesson: read from the same text, in the same place of the same course, with the same ids, while its
   * notes, terms and images were what they are now.
   */
  kept: (at: LessonFile, text: string) => Promise<ReadLesson | undefined>
  /** Reads a lesson and keeps it. */
  read: (at: LessonFile, text: string) => Promise<ReadLesson>
}

/** Reads the lessons of one course, with a cache. */
export function lessonReader({ lang, surroundings, lock, cache }: Round): LessonReader {
  const objectives = [...surroundings.objectives].join(' ')
  const inputs = (at: LessonFile, text: string, ids: Stored['lock']) => [
    'lesson',
    at.file,
    text,
    lang,
    objectives,
    JSON.stringify(ids),
  ]
  return {
    async kept(at, text) {
      const found = await cache.get<Stored>(inputs(at, text, flat(lock.get(idOf(at, text)) ?? new Map())))
      return found && isCurrent(found, surroundings) ? { ...found, lock: unflat(found.lock) } : undefined
    },
    async read(at, text) {
      const { readLesson } = await import('./read-lesson')
      const read = await readLesson(at, text, lang, surroundings, (id) => lock.get(id) ?? new Map())
      // What is said of a reference that leads nowhere depends on everything that is there.
      const id = idOf(at, text)
      if (read.lesson.id !== id || read.problems.some(({ rule }) => REFERENCE_RULES.has(rule))) return read
      const stored: Stored = { ...read, lock: flat(read.lock) }
      const before = flat(lock.get(id) ?? new Map())
      await cache.set(inputs(at, text, before), stored)
      // Once the lock is written, the lesson will be asked for with its new ids, which give the same again.
      if (JSON.stringify(before) !== JSON.stringify(stored.lock)) await cache.set(inputs(at, text, stored.lock), stored)
      return read
    },
  }
}

/** A lesson's id, as far as it can be told without reading its frontmatter. */
function idOf({ slug }: LessonFile, text: string): string {
  const frontmatter = text.slice(0, text.indexOf('\n---', 3) + 1)
  return /^id:[ \t]*["']?([^"'\s]+)/m.exec(frontmatter)?.[1] ?? slug
}

function isCurrent({ references }: Stored, surroundings: Surroundings): boolean {
  const { notes, terms, images } = references
  return (
    Object.entries(notes).every(([id, label]) => surroundings.notes.get(id) === label) &&
    Object.entries(terms).every(
      ([asked, id]) => termId(surroundings, asked.startsWith('#') ? { id: asked.slice(1) } : { text: asked }) === id,
    ) &&
    Object.entries(images).every(([src, image]) => {
      const found = surroundings.image(src)
      return 'image' in found && JSON.stringify(found.image) === JSON.stringify(image)
    })
  )
}

/** As arrays in a fixed order, so that equal locks are equal text. */
function flat(lock: ReadonlyMap<string, QuestionLock>): Stored['lock'] {
  const byKey = <T>([a]: [string, T], [b]: [string, T]) => (a < b ? -1 : 1)
  return [...lock]
    .sort(byKey)
    .map(([question, groups]) => [question, [...groups].sort(byKey).map(([group, parts]) => [group, [...parts]])])
}

function unflat(lock: Stored['lock']): ReadLesson['lock'] {
  return new Map(
    lock.map(([question, groups]) => [question, new Map(groups.map(([group, parts]) => [group, new Map(parts)]))]),
  )
}
