/** How many values lie from `from` up to, but not including, `to`; the last bin includes its end. */
export type Bin = { from: number; to: number; n: number }

/** Counts values of 0..`most` in so many bins of the same width. A value on a border belongs to the bin above it. */
export function histogram(values: readonly number[], most: number, bins: number): Bin[] {
  const counts = new Array<number>(bins).fill(0)
  for (const value of values) {
    // Thirds that add up to a border belong above it, whatever rounding says.
    const bin = Math.min(bins - 1, Math.max(0, Math.floor((value / most) * bins + 1e-9)))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts.map((n, i) => ({ from: (most * i) / bins, to: (most * (i + 1)) / bins, n }))
}
