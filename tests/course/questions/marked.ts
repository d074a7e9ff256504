import { expect } from 'vitest'
import { lineStarts, pointAt } from '@/lib/course/syntax/edited-text'
import type { Problem } from '@/lib/course/syntax/problem'

/**
 * Takes the one `⟦…⟧` out of a text: gives the text without it and the place of what stood between, as problems state places.
 */
export function unmark(marked: string): {
  text: string
  place: Pick<Problem, 'line' | 'column' | 'endLine' | 'endColumn'>
} {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  expect(start, 'the text marks a place').toBeGreaterThanOrEqual(0)
  const text = marked.replace(/[⟦⟧]/g, '')
  const starts = lineStarts(text)
  const from = pointAt(start, starts)
  const to = pointAt(end, starts)
  return { text, place: { line: from.line, column: from.column, endLine: to.line, endColumn: to.column } }
}

/** What a problem says, as one string: the words are the specification. */
export function told({ severity, rule, message, hint }: Problem): string {
  return `${severity === 'warning' ? 'warning ' : ''}${rule}: ${message} → ${hint}`
}

/** The place of a problem. */
export function placeIn({ line, column, endLine, endColumn }: Problem) {
  return { line, column, endLine, endColumn }
}
