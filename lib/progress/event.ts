import type { Response } from '@/lib/quiz/question'

/** `<lesson id>/<question id>`. */
export type QuestionKey = string

/** What every event has: its own id, by which merging is a union, and its time in ms since 1970. */
type Stamp = { id: string; at: number }

/** A response was handed in and graded. */
export type Answered = Stamp & {
  type: 'answered'
  question: QuestionKey
  response: Response
  /** 0..1, as graded then. */
  score: number
  /** Fingerprint of the question's key then; under another one the answer is graded anew. */
  key: string
}

export type Event =
  | Answered
  /** The nth hint (from 1) was opened. */
  | (Stamp & { type: 'hinted'; question: QuestionKey; hint: number })
  /** The student takes these again; what was answered stays in the history. */
  | (Stamp & { type: 'reopened'; questions: QuestionKey[] })
  /** Every question of a quiz has been answered; `score` and `points` as they were then. */
  | (Stamp & { type: 'finished'; quiz: string; score: number; points: number })
  /** The standing of these starts from nothing. */
  | (Stamp & { type: 'reset'; questions: QuestionKey[] | 'all' })

/** A response still being given. */
export type Draft = { response: Response; at: number }

/** Where the student last was. */
export type Place = { lesson: string; at: number }

/** All that is kept of a student. Events are a set; drafts and place are registers, the later one wins. */
export type Progress = { events: Event[]; drafts: Record<QuestionKey, Draft>; place?: Place }
