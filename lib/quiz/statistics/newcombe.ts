import type { Interval } from './interval'
import { wilson } from './wilson'

/**
 * The interval of 95 % of the difference between two independent proportions, a of m minus b of n, from their score
 * intervals. Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions",
 * Statistics in Medicine 17 (1998), 873–890, method 10. Takes counts, m and n ≥ 1.
 */
export function newcombe(a: number, m: number, b: number, n: number): Interval {
  const [p, q] = [a / m, b / n]
  const [lowP, highP] = wilson(p, m)
  const [lowQ, highQ] = wilson(q, n)
  return [p - q - Math.hypot(p - lowP, highQ - q), p - q + Math.hypot(highP - p, q - lowQ)]
}
