import type { Diagnostic } from './diagnostic'

/** A line of a file: its number, and its text up to, in and after what is marked. */
export type ExcerptLine = { number: number; before: string; marked: string; after: string }

/** The line of a problem with its place marked, and the lines round it. For a page, which wraps and orders text by itself. */
export function excerpt(
  text: string,
  {
    line,
    column,
    endLine = line,
    endColumn = column + 1,
  }: Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>,
): ExcerptLine[] {
  const lines = text.split(/\r\n|\r|\n/)
  const first = Math.max(1, line - 1)
  return lines.slice(first - 1, line + 1).map((whole, index) => {
    const number = first + index
    if (number !== line) return { number, before: whole, marked: '', after: '' }
    const from = column - 1
    const to = endLine > line ? whole.length : Math.max(endColumn - 1, from + 1)
    return { number, before: whole.slice(0, from), marked: whole.slice(from, to), after: whole.slice(to) }
  })
}
