import type { Question, Response } from '../question'

/** What one student gave to a question: `score` in 0..1; how sure they were (low, middle, high) and the seconds it took, where known. */
export type Attempt = { response: Response; score: number; confidence?: 1 | 2 | 3; seconds?: number }

/**
 * A question and what each student gave to it: `attempts` has a place for every student of the cohort, in the same order
 * in all columns, and holds undefined where a student gave nothing. `key` tells the question from those of other lessons.
 */
export type Column = { key: string; question: Question; attempts: readonly (Attempt | undefined)[] }
