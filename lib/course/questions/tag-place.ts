import type { Position } from 'unist'
import type { Element } from '../jsx'
import { placeOf } from '../syntax/problem'

/** The beginning of an element's opening tag: `<Name`. */
export function tagPlace(element: Element): Position {
  const { start } = placeOf(element)
  const length = 1 + (element.name ?? '').length
  return { start, end: { line: start.line, column: start.column + length, offset: (start.offset ?? 0) + length } }
}
