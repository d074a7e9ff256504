import { mean } from './moments'

/** The middle value, or the mean of the two in the middle; NaN of nothing. The values may be in any order and stay as they are. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return mean(sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1))
}
