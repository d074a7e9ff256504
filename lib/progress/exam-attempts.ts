import { own } from '@/lib/quiz/own'
import { type Answered, type Begun, byTime, type Draft, type Event, type QuestionKey, sittingKey } from './event'
import { withoutRetracted } from './retraction'

const MINUTE = 60_000

/** One attempt at the exam, as the events tell it. */
export type ExamAttempt = {
  begun: Begun
  /** When its time is up, in ms; never (infinity) without a limit. */
  deadline: number
  flagged: ReadonlySet<QuestionKey>
  /** What was handed in, by question. */
  answers: ReadonlyMap<QuestionKey, Answered>
  /** When it was handed in and what it scored then; `at` is the deadline where that came first. */
  over?: { at: number; score: number; points: number }
}

/**
 * All attempts, in the order in which they were begun. An attempt is handed in once: what a second tab or device adds after
 * that, or after the deadline, changes nothing. Takes events in any order.
 */
export function examAttempts(events: readonly Event[]): ExamAttempt[] {
  const sorted = [...withoutRetracted(events)].sort(byTime)
  const attempts = new Map(sorted.flatMap((event) => (event.type === 'begun' ? [[event.id, folding(event)]] : [])))
  for (const event of sorted) {
    const attempt = 'exam' in event && event.exam !== undefined ? attempts.get(event.exam) : undefined
    if (attempt && !attempt.over) apply(attempt, event)
  }
  return [...attempts.values()]
}

type Folding = ExamAttempt & { flagged: Set<QuestionKey>; answers: Map<QuestionKey, Answered> }

function folding(begun: Begun): Folding {
  const deadline = begun.minutes === undefined ? Number.POSITIVE_INFINITY : begun.at + begun.minutes * MINUTE
  return { begun, deadline, flagged: new Set(), answers: new Map() }
}

function apply(attempt: Folding, event: Event): void {
  if (event.type === 'handed-in') {
    const { at, score, points } = event
    attempt.over = { at: Math.min(at, attempt.deadline), score, points }
  }
  if (event.at > attempt.deadline) return
  if (event.type === 'answered') attempt.answers.set(event.question, event)
  if (event.type === 'flagged' && event.on) attempt.flagged.add(event.question)
  if (event.type === 'flagged' && !event.on) attempt.flagged.delete(event.question)
}

/** The attempt that can be gone on with, if any: of several, which only devices apart can begin, the last. */
export function openAttempt(attempts: readonly ExamAttempt[]): ExamAttempt | undefined {
  return attempts.findLast(({ over }) => !over)
}

/** How much time is left, in ms: never more than the whole, even when the clock was set back. Infinity without a limit. */
export function timeLeft({ begun, deadline }: ExamAttempt, now: number): number {
  return Math.max(0, Math.min(deadline - now, deadline - begun.at))
}

/**
 * What the student has given so far to each question, the later of an answer and a draft, as long as there was time. Once the
 * attempt is over, what was handed in.
 */
export function givenIn(
  { begun, deadline, answers, over }: ExamAttempt,
  drafts: Readonly<Record<QuestionKey, Draft>>,
): Map<QuestionKey, Draft> {
  const given = new Map<QuestionKey, Draft>(answers)
  if (over) return given
  for (const question of begun.questions) {
    const draft = own(drafts, sittingKey(question, 'exam', begun.id))
    if (draft && draft.at <= deadline && draft.at >= (given.get(question)?.at ?? 0)) given.set(question, draft)
  }
  return given
}

/** How often each question was asked in these attempts. */
export function timesAsked(attempts: readonly ExamAttempt[]): ReadonlyMap<QuestionKey, number> {
  const times = new Map<QuestionKey, number>()
  for (const question of attempts.flatMap(({ begun }) => begun.questions))
    times.set(question, (times.get(question) ?? 0) + 1)
  return times
}
