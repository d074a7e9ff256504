import type { Point, Position } from 'unist'

/** Replaces `text.slice(start, end)` by `by`. Offsets are those of the text as edited so far. */
export type Edit = { start: number; end: number; by: string }

/** A text that can be edited and still knows where in the original each of its characters stood. */
export type EditedText = {
  readonly text: string
  /** The text after one more edit. */
  edit(edit: Edit): EditedText
  /** The place in the original of a place in this text, by its offsets; what was inserted stands where it was inserted. */
  original(position: Position): Position
}

/** A text as yet unedited. Lines end in \n, \r\n or \r; lines and columns are 1-based, columns in UTF-16 units. */
export function editedText(original: string): EditedText {
  return make(original, undefined, lineStarts(original))
}

function make(text: string, origin: number[] | undefined, starts: number[]): EditedText {
  const point = ({ offset = 0 }: Point): Point => pointAt(origin === undefined ? offset : (origin[offset] ?? 0), starts)
  return {
    text,
    edit({ start, end, by }) {
      const before = origin ?? Array.from({ length: text.length + 1 }, (_, i) => i)
      // Characters that are replaced one by one keep their places; others take that of the first.
      const replaced =
        by.length === end - start
          ? before.slice(start, end)
          : Array.from({ length: by.length }, () => before[start] ?? 0)
      return make(
        text.slice(0, start) + by + text.slice(end),
        [...before.slice(0, start), ...replaced, ...before.slice(end)],
        starts,
      )
    },
    original: (position) => ({ start: point(position.start), end: point(position.end) }),
  }
}

/** Offsets at which the lines of a text start. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (const ending of text.matchAll(/\r\n|\r|\n/g)) starts.push(ending.index + ending[0].length)
  return starts
}

/** The line and column of an offset, by the offsets at which lines start. */
export function pointAt(offset: number, starts: number[]): Point {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
}
