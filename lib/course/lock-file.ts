import type { Diagnostic } from './diagnostic'
import { LOCK_FILE } from './file-names'
import type { QuestionLock } from './lock'
import { recordOf } from './loose'

const VERSION = 1

/** What `ids.lock.json` remembers, by question key (`lesson/question`). */
export type Lock = Map<string, QuestionLock>

/** Reads the lock's text; without one (undefined) the lock is empty. A text that can't be read gives a diagnostic and an empty lock. */
export async function parseLock(text: string | undefined): Promise<{ lock: Lock; problem?: Diagnostic }> {
  if (text === undefined) return { lock: new Map() }
  const bad = (line: number, column: number, message: string, hint: string) => ({
    lock: new Map(),
    problem: { file: LOCK_FILE, line, column, severity: 'error' as const, rule: 'bad-lock', message, hint },
  })
  const conflict = /^(<{7}|={7}|>{7})/m.exec(text)
  if (conflict) {
    const line = text.slice(0, conflict.index).split('\n').length
    return bad(
      line,
      1,
      'The file still holds both sides of a merge conflict.',
      'Keep all entries of both sides, remove the lines <<<<<<<, ======= and >>>>>>>, then run the check again.',
    )
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    // JSON is YAML, and this parser knows the place. It is loaded only now, for it is big.
    const { parseYaml } = await import('./yaml-text')
    const at = parseYaml(text).problems[0]
    return bad(at?.line ?? 1, at?.column ?? 1, 'The file is not JSON.', RESTORE)
  }
  const { version, questions } = recordOf(json)
  if (typeof version === 'number' && version > VERSION)
    return bad(1, 1, 'The file was written by a newer version of Lectern.', 'Update Lectern.')
  const lock = version === VERSION ? readQuestions(questions) : undefined
  return lock ? { lock } : bad(1, 1, 'The file does not have the form that the check writes.', RESTORE)
}

/** Undefined when anything is not as `formatLock` writes it. */
function readQuestions(questions: unknown): Lock | undefined {
  const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
  const lock: Lock = new Map()
  if (!isRecord(questions)) return undefined
  for (const [key, groups] of Object.entries(recordOf(questions))) {
    if (!isRecord(groups)) return undefined
    const question: QuestionLock = new Map()
    for (const [group, texts] of Object.entries(recordOf(groups))) {
      const parts = Object.entries(recordOf(texts))
      if (!isRecord(texts) || !parts.every((part): part is [string, string] => typeof part[1] === 'string'))
        return undefined
      question.set(group, new Map(parts))
    }
    lock.set(key, question)
  }
  return lock
}

const RESTORE =
  'Restore it from Git (`git checkout -- ids.lock.json` in its folder). Deleting it forgets the ids: answers that students gave may ask again.'

/** The lock as text: keys sorted, one part a line, so that a change in a lesson is a small diff. */
export function formatLock(lock: Lock): string {
  const questions = sorted(lock, (groups) => sorted(groups, (texts) => plain([...texts])))
  return `${JSON.stringify({ version: VERSION, questions }, null, 2)}\n`
}

const sorted = <T, U>(map: Map<string, T>, value: (of: T) => U) =>
  plain([...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, of]) => [key, value(of)]))

/** An object that can hold any key, `__proto__` too. */
function plain<T>(entries: [string, T][]): Record<string, T> {
  const object: Record<string, T> = Object.create(null)
  for (const [key, value] of entries) object[key] = value
  return object
}

/** The lock by lesson id, then by question id. */
export function lockByLesson(lock: Lock): Map<string, Map<string, QuestionLock>> {
  const lessons = new Map<string, Map<string, QuestionLock>>()
  for (const [key, of] of lock) {
    const slash = key.indexOf('/')
    const lesson = key.slice(0, slash)
    const questions = lessons.get(lesson) ?? new Map<string, QuestionLock>()
    lessons.set(lesson, questions.set(key.slice(slash + 1), of))
  }
  return lessons
}

/**
 * The lock after a check. A lesson without errors gives its questions anew, which forgets those that are gone; of a lesson with
 * errors everything remembered stays. What belongs to no lesson goes once no lesson has errors.
 */
export function updateLock(
  lock: Lock,
  lessons: { id: string; sound: boolean; questions: Map<string, QuestionLock> }[],
): Lock {
  const updated: Lock = new Map()
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  const allSound = lessons.every((lesson) => lesson.sound)
  for (const [key, of] of lock) {
    const lesson = byId.get(key.slice(0, key.indexOf('/')))
    if (lesson ? !lesson.sound : !allSound) updated.set(key, of)
  }
  for (const { id, sound, questions } of lessons)
    if (sound) for (const [question, of] of questions) updated.set(`${id}/${question}`, of)
  return updated
}
