import { type Interval, Z95 } from './interval'

/**
 * The score interval of a proportion. Source: E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22 (1927), 209–212; recommended for small n by Newcombe,
 * Statistics in Medicine 17 (1998), 857–872.
 *
 * Takes the proportion (0..1) among n ≥ 1 cases, gives its interval of 95 %, within 0..1. Of the mean of n scores in 0..1
 * it is a cautious interval: no such scores vary more than noughts and ones of the same mean (Bhatia & Davis, The
 * American Mathematical Monthly 107 (2000), 353–357).
 */
export function wilson(proportion: number, n: number): Interval {
  const z2 = Z95 * Z95
  const centre = proportion + z2 / (2 * n)
  const reach = Z95 * Math.sqrt((proportion * (1 - proportion) + z2 / (4 * n)) / n)
  const scale = 1 + z2 / n
  // Where nobody, or everybody, is right, an end is 0 or 1, which rounding misses.
  return [proportion === 0 ? 0 : (centre - reach) / scale, proportion === 1 ? 1 : (centre + reach) / scale]
}
