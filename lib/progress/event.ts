import type { Response } from '@/lib/quiz/question'

/** `<lesson id>/<question id>`. */
export type QuestionKey = string

/** What every event has: its own id, by which merging is a union, and its time in ms since 1970. */
type Stamp = { id: string; at: number }

/** Where a question is taken. */
export type Sitting = 'lesson' | 'review' | 'exam'

/** How sure of an answer the student was before they knew: low, middle, high. */
export type Confidence = 1 | 2 | 3

/** A response was handed in and graded. */
export type Answered = Stamp & {
  type: 'answered'
  question: QuestionKey
  response: Response
  /** 0..1, as graded then. */
  score: number
  /** Fingerprint of the question's key then; under another one the answer is graded anew. */
  key: string
  /** Where it was given; in the lesson when not said. */
  in?: Sitting
  /** The attempt at an exam in which it was given: the id of its `begun`. */
  exam?: string
  /** Absent where it was not asked. */
  confidence?: Confidence
  /** How long it took from seeing the question to handing it in, in seconds. Absent where it was not measured. */
  seconds?: number
}

/** An exam was begun. What its attempt goes by is kept with it: the course may change meanwhile. */
export type Begun = Stamp & {
  type: 'begun'
  /** In the order in which they are asked. */
  questions: QuestionKey[]
  /** Decides the order of options. */
  seed: string
  /** How long it may take; no limit when not said. */
  minutes?: number
  /** The share of the points that passes, 0..1. */
  pass: number
}

export type Event =
  | Answered
  /** An answer was taken back: all is as if it had not been given. `answer` is the id of its event. */
  | (Stamp & { type: 'retracted'; question: QuestionKey; answer: string })
  /** The nth hint (from 1) was opened. */
  | (Stamp & { type: 'hinted'; question: QuestionKey; hint: number; in?: Sitting })
  /** The student takes these again; what was answered before still counts as answered before. */
  | (Stamp & { type: 'reopened'; questions: QuestionKey[] })
  /** Every question of a quiz has been answered; `score` of `points` as they were then. */
  | (Stamp & { type: 'finished'; quiz: string; score: number; points: number })
  /** The standing of these starts from nothing; the history stays. */
  | (Stamp & { type: 'reset'; questions: QuestionKey[] })
  | Begun
  /** A question of an attempt at an exam (`exam`, the id of its `begun`) was marked to come back to; or, not `on`, no more. */
  | (Stamp & { type: 'flagged'; exam: string; question: QuestionKey; on: boolean })
  /** An attempt at an exam is over; `score` of `points` as they were then. */
  | (Stamp & { type: 'handed-in'; exam: string; score: number; points: number })

/** A response still being given. */
export type Draft = { response: Response; at: number }

/** Where the student last was: a lesson's id. */
export type Place = { lesson: string; at: number }

/** All that is kept of a student. Events are a set, in order of time; drafts and place are registers, the later one wins. */
export type Progress = { events: Event[]; drafts: Record<QuestionKey, Draft>; place?: Place }

/** Nothing done yet. */
export const emptyProgress: Progress = { events: [], drafts: {} }

/**
 * The key under which the draft and the standing of a question lie in a sitting: its own in the lesson, one beside it
 * elsewhere, and in exams one for each attempt. What a student does in the review leaves the lesson as it is.
 */
export function sittingKey(question: QuestionKey, sitting: Sitting = 'lesson', exam?: string): QuestionKey {
  return sitting === 'lesson' ? question : [question, sitting, exam].filter(Boolean).join('#')
}

/** Which lesson a question key belongs to. */
export function lessonOf(key: QuestionKey): string {
  return key.slice(0, key.lastIndexOf('/'))
}

/**
 * The order in which events are folded: by time, and by id where two devices agree to the millisecond.
 * Takes two events, gives a negative number when `a` comes first, as `Array.sort` wants it.
 */
export function byTime(a: Event, b: Event): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
