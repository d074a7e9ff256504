/** The arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

/**
 * The unbiased variance of a sample, by squared deviations from the mean (n − 1 below; Fisher, Statistical Methods for
 * Research Workers, 1925). NaN of fewer than two values.
 */
export function variance(values: readonly number[]): number {
  const centre = mean(values)
  let sum = 0
  for (const value of values) sum += (value - centre) ** 2
  return values.length < 2 ? Number.NaN : sum / (values.length - 1)
}

/** The standard deviation of a sample: the root of `variance`. */
export function standardDeviation(values: readonly number[]): number {
  return Math.sqrt(variance(values))
}
