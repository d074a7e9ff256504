import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import type { Edit } from '@/lib/authoring/edit'
import { placeOf } from '../syntax/problem'

/** Where something begins and ends, as offsets. */
export const rangeOf = ({ start, end }: Position): { start: number; end: number } => ({
  start: start.offset ?? 0,
  end: end.offset ?? 0,
})

/** The edit that writes a text in place of what stands there. */
export const rewritten = (place: Position, by: string): Edit => ({ ...rangeOf(place), text: by })

/** The edit that takes away a block, with the empty lines after it. */
export function dropped(place: Position, text: string): Edit {
  const { start, end } = rangeOf(place)
  return { start, end: end + (/^[ \t]*(?:\r?\n[ \t]*)*(?=\S|$)/.exec(text.slice(end))?.[0].length ?? 0), text: '' }
}

/** The edit that takes away an attribute, with the space before it. */
export function droppedAttribute(place: Position, text: string): Edit {
  const { start, end } = rangeOf(place)
  return { start: start - (/\s*$/.exec(text.slice(0, start))?.[0].length ?? 0), end, text: '' }
}

/** Names that an author gave to parts of a question, and the sign that keeps an option in its place. */
const SIGNS = /[ \t]*\{(?:#[^\s{}]+|pinned)\}[ \t]*$/gm

/** Nodes that stand one after the other, as their author wrote them, as one item of a list. */
export function written(nodes: readonly Nodes[], text: string): string {
  const [first] = nodes
  const last = nodes.at(-1)
  if (!first || !last) return ''
  const own = text
    .slice(rangeOf(placeOf(first)).start, rangeOf(placeOf(last)).end)
    .replace(SIGNS, '')
    .trim()
  // What goes on stands two spaces in; within code more spaces have a meaning.
  const indents = [...own.matchAll(/\n([ \t]*)(?=\S)/g)].map(([, indent = '']) => indent.length)
  return own.replace(new RegExp(`\\n[ \\t]{0,${Math.min(...indents, 80)}}`, 'g'), '\n  ')
}
