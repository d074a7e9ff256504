import type { Position } from 'unist'
import type { Diagnostic, Fix } from '../diagnostic'

/** A diagnostic as a reader of one text makes it; which file it was is the caller's to say. */
export type Problem = Omit<Diagnostic, 'file'>

/** What is wrong, without its place. An error unless it says otherwise. */
export type Fault = { rule: string; severity?: 'warning'; message: string; hint: string; fix?: Fix }

/** Tells of a fault at a place. */
export type Report = (place: Position, fault: Fault) => void

/** The fault as a diagnostic of the given place (1-based, in UTF-16 units, the end exclusive). */
export function problemAt(place: Position, fault: Fault): Problem {
  return {
    line: place.start.line,
    column: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
    severity: fault.severity ?? 'error',
    rule: fault.rule,
    message: fault.message,
    hint: fault.hint,
    ...(fault.fix && { fix: fault.fix }),
  }
}

const NOWHERE: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

/** Where a node stands; nodes that a plugin made stand at the start of the text. */
export function placeOf(node: { position?: Position | undefined }): Position {
  return node.position ?? NOWHERE
}
