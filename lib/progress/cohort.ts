import { gradeAsIs } from '@/lib/quiz/grade-as-is'
import { hash32 } from '@/lib/quiz/hash'
import type { Question, Response } from '@/lib/quiz/question'
import type { Attempt, Column } from '@/lib/quiz/statistics/attempt'
import { type Answered, byTime, type Event, type QuestionKey } from './event'
import { type FileProblem, readProgressFile } from './file'
import { withoutRetracted } from './retraction'

/** What the file of a student holds. */
export type StudentFile = { name: string; events: readonly Event[] }

/** Why a file counts for nothing: it can't be read, holds no answer, or none to a question of this course. */
export type Refusal = FileProblem | { code: 'no-answers' | 'other-course' }

/** A student: the names of their files, and all that these say, each event once, in order of time. */
export type Student = { files: string[]; events: readonly Event[] }

/** Which of several answers to a question counts: the first that was ever given, or the latest. */
export type Which = 'first' | 'latest'

/**
 * A question and what each student gave to it. Kept apart, because they would falsify its figures: `changed` students
 * answered under another key, so that the answer that counts was to another question; of `gone` ones the answer names
 * something that the question no longer has.
 */
export type CohortColumn = Column & { changed: number; gone: number }

/** Reads the text of a student's file; `asked` are the questions of the course. Never throws. */
export function readStudentFile(
  name: string,
  text: string,
  asked: { has(key: QuestionKey): boolean },
): StudentFile | { name: string; problem: Refusal } {
  const reading = readProgressFile(text)
  if ('problem' in reading) return { name, problem: reading.problem }
  const { events } = reading.progress
  const answered = events.filter((event) => event.type === 'answered')
  if (answered.length === 0) return { name, problem: { code: 'no-answers' } }
  if (!answered.some(({ question }) => asked.has(question))) return { name, problem: { code: 'other-course' } }
  return { name, events }
}

/**
 * The students whose files these are. Files that share an event are of one student: copies, or two devices of which one
 * took in the other. They come in an order that depends on their events alone, so that "the third" is the same student
 * whatever files are called and however they are sorted, and says nothing of who that is.
 */
export function studentsOf(files: readonly StudentFile[]): Student[] {
  const leader = files.map((_, i) => i)
  const find = (i: number): number => {
    let top = i
    for (let next = leader[top]; next !== undefined && next !== top; next = leader[top]) top = next
    leader[i] = top
    return top
  }
  const seenIn = new Map<string, number>()
  for (const [i, { events }] of files.entries()) {
    for (const { id } of events) {
      const other = seenIn.get(id)
      if (other === undefined) seenIn.set(id, i)
      else leader[find(i)] = find(other)
    }
  }
  const together = new Map<number, StudentFile[]>()
  for (const [i, file] of files.entries()) {
    const top = find(i)
    const known = together.get(top)
    if (known) known.push(file)
    else together.set(top, [file])
  }
  return [...together.values()]
    .map((own) => ({ files: own.map(({ name }) => name), events: union(own) }))
    .map((student) => ({ student, place: placeOf(student) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ student }) => student)
}

function union(files: readonly StudentFile[]): readonly Event[] {
  const [only] = files
  if (files.length === 1 && only) return only.events
  const byId = new Map(files.flatMap(({ events }) => events.map((event) => [event.id, event])))
  return [...byId.values()].sort(byTime)
}

/** Where a student stands among all: by what their least id hashes to, so that the order tells nothing of when they began. */
function placeOf({ events }: Student): string {
  const least = events.reduce((least, { id }) => (least === '' || id < least ? id : least), '')
  return String(hash32(least)).padStart(10, '0') + least
}

/**
 * By question, the answer of a student that counts, wherever it was given: an exam may be where they meet a question first. What
 * they took back does not; what they started anew (`reset`) still does: whoever has seen the answer does not answer for the
 * first time again. What they left out of an exam is no answer.
 */
export function answersOf({ events }: Student, which: Which): ReadonlyMap<QuestionKey, Answered> {
  const answers = new Map<QuestionKey, Answered>()
  for (const event of withoutRetracted(events)) {
    if (event.type !== 'answered' || (which === 'first' && answers.has(event.question))) continue
    answers.set(event.question, event)
  }
  return answers
}

/** What an answer is worth; null when it can't be graded any more. */
type Worth = Pick<Attempt, 'response' | 'score' | 'parts'> | null

/**
 * The column of a question, from the answers that count of each student. Graded by the question as it is, and what an exam
 * was handed in with as far as it went; students who gave the same share one response and its grade, so that each is graded once.
 */
export function columnOf(
  key: QuestionKey,
  question: Question,
  answers: readonly ReadonlyMap<QuestionKey, Answered>[],
): CohortColumn {
  let [changed, gone] = [0, 0]
  const known = new Map<string, Worth>()
  const attempts = answers.map((own): Attempt | undefined => {
    const answer = own.get(key)
    if (!answer) return undefined
    if (answer.key !== question.key) {
      changed++
      return undefined
    }
    const { response, confidence, seconds } = answer
    const same = JSON.stringify(response)
    let worth = known.get(same)
    if (worth === undefined) {
      worth = worthOf(question, response)
      known.set(same, worth)
    }
    if (!worth) {
      gone++
      return undefined
    }
    if (confidence === undefined && seconds === undefined) return worth
    return { response: worth.response, score: worth.score, parts: worth.parts, confidence, seconds }
  })
  return { key, question, attempts, changed, gone }
}

function worthOf(question: Question, response: Response): Worth {
  const graded = gradeAsIs(question, response)
  return graded.status === 'graded' ? { response, score: graded.score, parts: graded.parts } : null
}
