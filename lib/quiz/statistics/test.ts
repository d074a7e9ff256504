import { alpha } from './alpha'
import type { Attempt } from './attempt'
import { type Bin, histogram } from './histogram'
import { FEWEST } from './interval'
import { measurementError } from './measurement-error'
import { median } from './median'
import { mean, standardDeviation } from './moments'
import type { Totals } from './totals'

/** What a test as a whole did. Points are those of the questions that count; figures are of the complete students alone. */
export type TestAnalysis = {
  /** How many students answered at least one of its questions. */
  takers: number
  /** How many answered all that count. */
  complete: number
  /** How many questions count, and how many points they are worth. */
  questions: number
  points: number
  /** Keys of the questions that do not count, because fewer than half of the takers answered them. */
  leftOut: readonly string[]
  /** Null without complete students. */
  scores: { mean: number; median: number; histogram: Bin[] } | null
  /** Standard deviation of the points; null with fewer than two complete students. */
  deviation: number | null
  /**
   * How far the questions measure one thing, and the standard error of measurement that follows from it, in points.
   * `kr-20` where each question is right or wrong and all count alike, else `alpha`: the figure is the same. Null with
   * fewer than FEWEST complete students or fewer than two questions, or where all have the same points.
   */
  reliability: { by: 'kr-20' | 'alpha'; value: number; error: number } | null
}

/** How many bars a histogram has: one a tenth of the points. */
const BINS = 10

/** Analyses a test. Students who left out a question that counts are not in its figures: they were on their way. */
export function analyseTest({ counted, leftOut, earned, answered, takers }: Totals): TestAnalysis {
  const points = counted.reduce((sum, { question }) => sum + question.points, 0)
  const complete = answered.flatMap((n, i) => (n > 0 && n === counted.length ? [i] : []))
  const totals = complete.map((i) => earned[i] as number)
  const deviation = totals.length > 1 ? standardDeviation(totals) : null
  const matrix = counted.map(({ question, attempts }) =>
    complete.map((i) => (attempts[i] as Attempt).score * question.points),
  )
  const value = totals.length < FEWEST ? null : alpha(matrix)
  const alike = counted.every(({ question, attempts }) => {
    const first = counted[0]?.question.points
    return question.points === first && complete.every((i) => [0, 1].includes((attempts[i] as Attempt).score))
  })
  return {
    takers,
    complete: complete.length,
    questions: counted.length,
    points,
    leftOut,
    scores:
      totals.length > 0
        ? { mean: mean(totals), median: median(totals), histogram: histogram(totals, points, BINS) }
        : null,
    deviation,
    reliability:
      value === null || deviation === null
        ? null
        : { by: alike ? 'kr-20' : 'alpha', value, error: measurementError(deviation, value) },
  }
}
