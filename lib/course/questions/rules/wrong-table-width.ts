import type { Fault } from '../../syntax/problem'

/**
 * A table of pairs, or a row of it, without exactly two cells.
 *
 * good: `| HCl | acid |` · bad: `| HCl | acid | strong |`
 */
export const wrongTableWidth = (what: string, cells: number): Fault => ({
  rule: 'wrong-table-width',
  message: `${what} has ${cells} ${cells === 1 ? 'cell' : 'cells'} instead of two.`,
  hint: 'Write two cells a row; a `|` inside a cell is written `\\|`.',
})

/**
 * A row that pairs something with nothing.
 *
 * good: `| HCl | acid |`, and `| | salt |` for a decoy · bad: `| HCl | |`
 */
export const emptyCell = (): Fault => ({
  rule: 'wrong-table-width',
  message: 'This row has nothing on the right.',
  hint: 'Write what belongs to the left cell; only the left one may be empty, which makes a decoy.',
})

/**
 * Lines with bars that make no table.
 *
 * good: a head, `|---|---|`, and rows · bad: rows alone
 */
export const noTableHead = (): Fault => ({
  rule: 'no-table',
  message: 'These lines make no table.',
  hint: 'Write a head, and below it the line `|---|---|`, without an empty line between.',
})
