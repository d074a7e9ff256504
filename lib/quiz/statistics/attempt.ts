import type { Question, Response } from '../question'
import type { PartResult } from '../result'

/** How sure a student was of an answer before they knew: low, middle, high. */
export type Confidence = 1 | 2 | 3

/** What one student gave to a question, and what it was worth: `score` in 0..1, `parts` as graded; the rest where known. */
export type Attempt = {
  response: Response
  score: number
  parts: readonly PartResult[]
  confidence?: Confidence
  seconds?: number
}

/**
 * A question and what each student gave to it: `attempts` has a place for every student of the cohort, in the same order
 * in all columns, and holds undefined where a student gave nothing. `key` tells the question from those of other lessons.
 */
export type Column = { key: string; question: Question; attempts: readonly (Attempt | undefined)[] }
