import type { Position } from 'unist'
import type { Diagnostic } from './diagnostic'
import type { Fault } from './syntax/problem'
import type { Span } from './yaml-text'

/** Where a problem stands: a place, or a node of the syntax tree. */
export type At = Span | Position | { type: string; position?: Position | undefined } | undefined

/** Tells of a fault at a place. */
export type ReportAt = (at: At, fault: Fault) => void

/** A function that adds faults of a file to a list. Without a place they stand at the file's beginning. */
export function reporter(file: string, into: Diagnostic[]): ReportAt {
  return (at, fault) => {
    into.push({ file, ...spanOf(at), ...fault, severity: fault.severity ?? 'error' })
  }
}

/** The lines and columns of a node or position. */
export function spanOf(at: At): Span {
  if (!at) return { line: 1, column: 1 }
  if ('line' in at) return { line: at.line, column: at.column, endLine: at.endLine, endColumn: at.endColumn }
  // A list has a `start` of its own: the number of its first item.
  if ('type' in at || !('start' in at)) return spanOf(at.position)
  return { line: at.start.line, column: at.start.column, endLine: at.end.line, endColumn: at.end.column }
}
