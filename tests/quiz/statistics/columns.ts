import { readFileSync } from 'node:fs'
import type { Column, Confidence } from '@/lib/quiz/statistics/attempt'
import { choice } from '../examples'

/** A complete table and what R found in it. */
export type Figures = {
  scores: number[][]
  points: number[]
  facility: number[]
  facilityIntervals: [number, number][]
  discrimination: number[]
  discriminationIntervals: [number, number][]
  mean: number
  median: number
  deviation: number
  alpha: number
  error: number
  histogram: number[]
}

/** See tests/fixtures/statistics/figures.R. */
export const figures = JSON.parse(readFileSync('tests/fixtures/statistics/figures.json', 'utf8')) as {
  lsat: Figures
  partial: Figures
  gaps: Pick<Figures, 'points' | 'discrimination' | 'discriminationIntervals'> & {
    scores: (number | null)[][]
    n: number[]
  }
  /** A row a question in `tables`: students above, below; of each of 4 options the choices of all, of those above, below. */
  options: { chosen: number[][]; tables: number[][] }
  /** A row a student: score, seconds, confidence. A row a confidence in `sure`: n, share who were right, its interval. */
  timed: {
    students: [score: number, seconds: number | null, confidence: Confidence | null][]
    timedN: number
    median: number
    sure: [n: number, value: number, low: number, high: number][]
  }
}

/** Columns from a table of scores, a row a student; null where nothing was given. */
export function columns(scores: readonly (readonly (number | null)[])[], points: readonly number[] = []): Column[] {
  return (scores[0] ?? []).map((_, i) => ({
    key: `rivers/${i}`,
    question: choice('a* b', { id: String(i), points: points[i] ?? 1 }),
    attempts: scores.map((row) => {
      const score = row[i] ?? null
      if (score === null) return undefined
      return { response: { kind: 'choice', picked: [score === 1 ? 'a' : 'b'] }, score, parts: [] }
    }),
  }))
}
