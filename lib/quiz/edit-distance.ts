/**
 * How many slips turn one text into the other: a character left out, added, replaced, or two neighbours swapped
 * (Damerau 1964, doi:10.1145/363958.363994), no stretch being edited twice: the "optimal string alignment" of Boytsov
 * 2011 (doi:10.1145/1963190.1963191). Counts code points; takes time in proportion to the product of the lengths.
 */
export function editDistance(from: string, to: string): number {
  const a = [...from]
  const b = [...to]
  /** Rows of the table of prefixes: the one before last, the last, the one being filled. */
  let before: number[] = []
  let last = [0, ...b.map((_, j) => j + 1)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1))
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(before, j - 2) + 1)
      }
      row.push(least)
    }
    before = last
    last = row
  }
  return at(last, b.length)
}

const at = (row: readonly number[], index: number) => row[index] as number
