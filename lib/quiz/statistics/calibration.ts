import type { Attempt, Confidence } from './attempt'
import { type Facility, facility } from './facility'

/** Of the students who were so sure: how many, and how well they did. */
export type Calibration = { confidence: Confidence; facility: Facility | null }

/**
 * Confidence against correctness: how well those did who were not, fairly or very sure. Source: Lichtenstein, Fischhoff &
 * Phillips, "Calibration of probabilities", in Judgment under Uncertainty (1982), 306–334. Null where no attempt says how
 * sure it was.
 */
export function calibration(attempts: readonly (Attempt | undefined)[]): Calibration[] | null {
  const said = attempts.filter((attempt) => attempt?.confidence !== undefined)
  if (said.length === 0) return null
  return ([1, 2, 3] as const).map((confidence) => ({
    confidence,
    facility: facility(said.flatMap((attempt) => (attempt?.confidence === confidence ? [attempt.score] : []))),
  }))
}
