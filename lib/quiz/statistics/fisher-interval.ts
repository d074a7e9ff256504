import { type Interval, Z95 } from './interval'

/**
 * The interval of 95 % of a correlation, by the transformation z = artanh r, whose error is nearly normal with the
 * standard deviation 1 / √(n − 3). Source: R. A. Fisher, "On the 'probable error' of a coefficient of correlation deduced
 * from a small sample", Metron 1 (1921), 3–32. Takes a correlation in −1..1 of n > 3 pairs.
 *
 * For a point-biserial it is an approximation: exact theory asks for two normal variables.
 */
export function fisherInterval(r: number, n: number): Interval {
  const z = Math.atanh(r)
  const reach = Z95 / Math.sqrt(n - 3)
  return [Math.tanh(z - reach), Math.tanh(z + reach)]
}
