import type { Cache } from './cache'
import type { LessonFile } from './lesson-file'
import type { QuestionLock } from './lock'
import type { ReadLesson } from './read-lesson'
import { REFERENCE_RULES, type Surroundings, termId } from './surroundings'

/** Locks as arrays in a fixed order, so that equal ones are equal text. */
type FlatLock = [string, [string, [string, string][]][]][]
/** `before`: the ids that there were, where reading has given others. */
type Stored = Omit<ReadLesson, 'lock'> & { lock: FlatLock; before?: FlatLock }

type Round = {
  /** What of course.yaml decides how a lesson is read. */
  course: { lang: string; readingGrade: number | undefined }
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
export function lessonReader({ course, surroundings, lock, cache }: Round): LessonReader {
  const objectives = [...surroundings.objectives].join(' ')
  const inputs = (at: LessonFile, text: string) => ['lesson', at.file, text, JSON.stringify(course), objectives]
  const idsBefore = (at: LessonFile, text: string) => flat(lock.get(idOf(at, text)) ?? new Map())
  return {
    async kept(at, text) {
      const found = await cache.get<Stored>(inputs(at, text))
      if (!found || !isCurrent(found, surroundings)) return undefined
      const { before, ...stored } = found
      const now = idsBefore(at, text)
      // Once the lock is written, the lesson is asked for with its new ids, which give the same again.
      if (!isSame(now, stored.lock) && !(before && isSame(now, before))) return undefined
      return { ...stored, lock: unflat(stored.lock) }
    },
    async read(at, text) {
      const { readLesson } = await import('./read-lesson')
      const read = await readLesson(at, text, course, surroundings, (id) => lock.get(id) ?? new Map())
      // What is said of a reference that leads nowhere depends on everything that is there.
      if (read.lesson.id !== idOf(at, text) || read.problems.some(({ rule }) => REFERENCE_RULES.has(rule))) return read
      const before = idsBefore(at, text)
      const after = flat(read.lock)
      const stored: Stored = { ...read, lock: after, ...(!isSame(before, after) && { before }) }
      await cache.set(inputs(at, text), stored)
      return read
    },
  }
}

const isSame = (a: FlatLock, b: FlatLock) => JSON.stringify(a) === JSON.stringify(b)

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

function flat(lock: ReadonlyMap<string, QuestionLock>): FlatLock {
  const byKey = <T>([a]: [string, T], [b]: [string, T]) => (a < b ? -1 : 1)
  return [...lock]
    .sort(byKey)
    .map(([question, groups]) => [question, [...groups].sort(byKey).map(([group, parts]) => [group, [...parts]])])
}

function unflat(lock: FlatLock): ReadLesson['lock'] {
  return new Map(
    lock.map(([question, groups]) => [question, new Map(groups.map(([group, parts]) => [group, new Map(parts)]))]),
  )
}
