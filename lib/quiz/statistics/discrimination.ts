import { correlation } from './correlation'
import { fisherInterval } from './fisher-interval'
import { FEWEST, type Interval } from './interval'

/**
 * How well a question tells strong students from weak ones: `value` in −1..1 among n students. Null with the reason:
 * `few`, fewer than FEWEST students; `same`, all scored alike in the question or in the rest.
 */
export type Discrimination =
  | { n: number; value: number; interval: Interval }
  | { n: number; value: null; why: 'few' | 'same' }

/**
 * The discrimination index: the correlation of a question's score with the score in the rest of the test, which for a
 * question that is right or wrong is the corrected point-biserial. Sources: Henrysson, "Correction of item-total
 * correlations in item analysis", Psychometrika 28 (1963), 211–218; the interval by Fisher (1921).
 *
 * Takes, student by student, the score (0..1) and the rest score (undefined: not to be counted).
 */
export function discrimination(
  scores: readonly (number | undefined)[],
  rest: readonly (number | undefined)[],
): Discrimination {
  const [x, y] = pairs(scores, rest)
  const n = x.length
  if (n < FEWEST) return { n, value: null, why: 'few' }
  const value = correlation(x, y)
  return value === null ? { n, value, why: 'same' } : { n, value, interval: fisherInterval(value, n) }
}

/** The values of those who have both. */
function pairs(a: readonly (number | undefined)[], b: readonly (number | undefined)[]): [number[], number[]] {
  const [x, y]: [number[], number[]] = [[], []]
  for (const [i, valueA] of a.entries()) {
    const valueB = b[i]
    if (valueA === undefined || valueB === undefined) continue
    x.push(valueA)
    y.push(valueB)
  }
  return [x, y]
}
