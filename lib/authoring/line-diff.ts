/** Lines of two texts beside each other; a side without a line has nothing there. */
export type Row = { mine?: string; theirs?: string }

/** Two texts line by line, those alike beside each other (a longest common subsequence; what both begin and end with is not searched). */
export function lineDiff(mine: string, theirs: string): Row[] {
  const a = mine.split('\n')
  const b = theirs.split('\n')
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const alike = (lines: string[]): Row[] => lines.map((line) => ({ mine: line, theirs: line }))
  return [
    ...alike(a.slice(0, start)),
    ...paired(middle(a.slice(start, a.length - end), b.slice(start, b.length - end))),
    ...alike(a.slice(a.length - end)),
  ]
}

function middle(a: string[], b: string[]): Row[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const rows: Row[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) rows.push({ mine: a[i++], theirs: b[j++] })
    else if (i < a.length && at(i + 1, j) >= at(i, j + 1)) rows.push({ mine: a[i++] })
    else rows.push({ theirs: b[j++] })
  }
  return rows
}

/** Lines that are gone beside those that came in their place. */
function paired(rows: Row[]): Row[] {
  const found: Row[] = []
  for (const row of rows) {
    const waiting = row.mine === undefined ? found.findIndex((one) => one.theirs === undefined) : -1
    if (waiting < 0 || found.slice(waiting).some((one) => one.mine === one.theirs)) found.push(row)
    else found[waiting] = { ...found[waiting], ...row }
  }
  return found
}
