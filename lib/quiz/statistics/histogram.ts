/** How many values lie from `from` up to, but not including, `to`; the last bin includes its end. */
export type Bin = { from: number; to: number; n: number }

/** Counts values of 0..`most` in so many bins of the same width. A value on a border belongs to the bin above it. */
export function histogram(values: readonly number[], most: number, bins: number): Bin[] {
  // Thirds that add up to a border belong above it, whatever rounding says.
  const bin = (value: number) => Math.min(bins - 1, Math.max(0, Math.floor((value / most) * bins + 1e-9)))
  return Array.from({ length: bins }, (_, i) => ({
    from: (most * i) / bins,
    to: (most * (i + 1)) / bins,
    n: values.filter((value) => bin(value) === i).length,
  }))
}
