import type { Interval } from './interval'
import { mean } from './moments'
import { wilson } from './wilson'

/** How easy a question was: `value` in 0 (nobody had any of it) to 1 (everybody had all of it), among n students. */
export type Facility = { n: number; value: number; interval: Interval }

/**
 * The facility index: the mean score as a share of what can be had; of a question that is right or wrong, the share who
 * were right. Source: Lord & Novick, Statistical Theories of Mental Test Scores (1968), chapter 15 (there "item
 * difficulty"). Takes scores in 0..1; null when there are none. The interval is Wilson's.
 */
export function facility(scores: readonly number[]): Facility | null {
  const n = scores.length
  if (n === 0) return null
  // Thirds do not add up exactly: a mean may not leave 0..1 by it.
  const value = Math.min(1, mean(scores))
  return { n, value, interval: wilson(value, n) }
}
