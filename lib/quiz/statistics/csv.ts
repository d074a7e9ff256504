/** What a cell may hold; null is an empty one. */
export type Cell = string | number | null

/**
 * A table as comma-separated values (RFC 4180), lines ended by CR LF. Numbers have a decimal point and all their digits.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it: names of files and typed answers come
 * from students (see OWASP, "CSV injection").
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
