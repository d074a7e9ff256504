import type { ListItem, Nodes } from 'mdast'
import type { Position } from 'unist'
import { placeOf } from '../syntax/problem'
import type { Part } from './context'
import { has, partsOf, textOf } from './find'
import type { Reading } from './reading'
import { afterFeedback, lineWithoutSign, noFeedback, unexpectedBox } from './rules/bad-list'
import { duplicateId } from './rules/duplicate-id'
import { duplicateOption } from './rules/duplicate-option'
import { emptyPart } from './rules/empty-question'

/** A part of a question as the author wrote it, before it has its id. */
export type Written = Part & { place: Position; html: string }

/** An item that may have feedback. Reports an item that is empty. `what` names it: "This option". */
export function readItem(q: Reading, item: ListItem, what: string): Written & { feedback?: string } {
  const { content, feedback, after } = partsOf(item)
  for (const node of after) q.report(placeOf(node), afterFeedback())
  checkLines(q, item)
  const written = readPart(q, content, placeOf(item), what, item.data?.id)
  return { ...written, ...(feedback && { feedback: q.inlineHtml(feedback) }) }
}

/** Reports a line that begins like an item, with a capital letter and no further in, but without its sign. */
function checkLines(q: Reading, item: ListItem): void {
  const { start, end } = placeOf(item.children[0]?.type === 'paragraph' ? item.children[0] : {})
  if (start.line === end.line) return
  const from = placeOf(item).start
  const lines = q.ctx.text.slice((from.offset ?? 0) - from.column + 1, end.offset).split(/\r\n|\r|\n/)
  const at = lines.findIndex((line, i) => i > 0 && /^\p{Lu}/u.test(line))
  const line = from.line + at
  if (at > 0)
    q.report({ start: { line, column: 1 }, end: { line, column: 1 + (lines[at] ?? '').length } }, lineWithoutSign())
}

/** An item of a kind whose items have neither box nor feedback. */
export function readPlainItem(q: Reading, item: ListItem, what: string, kind: string): Written {
  if (typeof item.checked === 'boolean') q.report(placeOf(item), unexpectedBox(kind))
  const quote = item.children.find((child) => child.type === 'blockquote')
  if (quote) q.report(placeOf(quote), noFeedback(kind))
  return readItem(q, { ...item, children: item.children.filter((child) => child !== quote) }, what)
}

/** Any nodes as a part. */
export function readPart(
  q: Reading,
  nodes: readonly Nodes[],
  place: Position,
  what: string,
  explicit?: string,
): Written {
  const html = q.inlineHtml(nodes)
  // An image that is not there leaves nothing, and is told of as such.
  if (html === '' && !nodes.some((node) => has(node, 'image'))) q.report(place, emptyPart(what))
  return { place, html, text: textOf(nodes), ...(explicit !== undefined && { explicit }) }
}

/** Reports parts that look the same, and ids that the author gave twice. `what` names one: "This option". */
export function checkDistinct(q: Reading, parts: Written[], what: string): void {
  const byHtml = new Map<string, Written>()
  const byId = new Map<string, Written>()
  for (const part of parts) {
    // In code a space may be all the difference.
    const look = part.html.includes('<pre') ? part.html : part.html.replace(/\s+/g, ' ')
    const twin = byHtml.get(look)
    if (twin && look !== '') q.report(part.place, duplicateOption(what, twin.place.start.line))
    else byHtml.set(look, part)
    if (part.explicit === undefined) continue
    const namesake = byId.get(part.explicit)
    if (namesake) q.report(part.place, duplicateId(what.replace('This ', ''), part.explicit, namesake.place.start.line))
    else byId.set(part.explicit, part)
  }
}

/** What is remembered of a part to know it again. */
export const partOf = ({ text, explicit, correct }: Part): Part => ({
  text,
  ...(explicit !== undefined && { explicit }),
  ...(correct !== undefined && { correct }),
})

/** The ids of parts, each beside its part. */
export function withIds<T extends Part>(q: Reading, group: string, parts: T[]): (T & { id: string })[] {
  const ids = q.ids(group, parts.map(partOf))
  return parts.map((part, i) => ({ ...part, id: ids[i] ?? '' }))
}
