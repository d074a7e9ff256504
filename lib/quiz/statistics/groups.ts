import { FEWEST } from './interval'

/** Which students, by their place, are among the best and the weakest in the rest of the test. */
export type Groups = { upper: ReadonlySet<number>; lower: ReadonlySet<number> }

/** What makes the two groups as different and yet as large as they should be. */
const SHARE = 0.27

/**
 * The upper and the lower 27 % of students. Source: T. L. Kelley, "The selection of upper and lower groups for the
 * validation of test items", Journal of Educational Psychology 30 (1939), 17–24.
 *
 * Takes a score a student (undefined: not to be counted). Whoever ties with the last of a group belongs to it, so that
 * the groups do not depend on the order of students; they may therefore hold more than 27 %. Null with fewer than FEWEST
 * students, or where so many tie that the two groups would meet.
 */
export function groups(scores: readonly (number | undefined)[]): Groups | null {
  const sorted = Float64Array.from(scores.filter((score) => score !== undefined)).sort()
  if (sorted.length < FEWEST) return null
  const size = Math.round(sorted.length * SHARE)
  const low = (sorted[size - 1] as number) + ROUNDING
  const high = (sorted[sorted.length - size] as number) - ROUNDING
  if (low >= high) return null
  const where = (holds: (score: number) => boolean) =>
    new Set(scores.flatMap((score, i) => (score !== undefined && holds(score) ? [i] : [])))
  return { upper: where((score) => score >= high), lower: where((score) => score <= low) }
}

/** Sums of the same scores in another order differ by less. */
const ROUNDING = 1e-12
