import type { BlockContent, DefinitionContent, List, ListItem, Nodes, RootContent } from 'mdast'
import type { WrittenAnswer } from '../syntax/nodes'
import { toPlainText } from '../syntax/plain-text'
import { placeOf } from '../syntax/problem'
import { some, walk } from '../syntax/walk'

/** Whether a node of one of these types stands anywhere in `node`, itself included. */
export function has(node: Nodes, ...types: Nodes['type'][]): boolean {
  return some(node, ({ type }) => types.includes(type))
}

/** `[]`, `[ x]` or `[x]` without text at the start of an item: what was meant as a box but is none. */
export function malformedBox(item: ListItem): string | undefined {
  const first = item.children[0]
  const start = first?.type === 'paragraph' ? first.children[0] : undefined
  if (start?.type !== 'text') return undefined
  const { start: from, end: to } = placeOf(start)
  // Longer in the source than in the tree: something is escaped, perhaps the bracket.
  if ((to.offset ?? 0) - (from.offset ?? 0) > start.value.length) return undefined
  return /^\[\s*[xX×✓✔✗✘]?\s*\]/.exec(start.value)?.[0]
}

/** A list whose items have boxes, or something like it. */
export const isTaskList = (node: RootContent): node is List =>
  node.type === 'list' &&
  node.children.some((item) => typeof item.checked === 'boolean' || malformedBox(item) !== undefined)

/** The answer that an item of a text or number question is. */
export function answerOf(item: ListItem): WrittenAnswer | undefined {
  const first = item.children[0]
  const only = first?.type === 'paragraph' ? first.children[0] : undefined
  return only?.type === 'writtenAnswer' ? only : undefined
}

export const isAnswerList = (node: RootContent): node is List =>
  node.type === 'list' && node.children.some((item) => answerOf(item) !== undefined)

export const isNumbered = (node: RootContent): node is List => node.type === 'list' && node.ordered === true

/** A bulleted list in which an item has a list below it. */
export const isNested = (node: RootContent): node is List =>
  node.type === 'list' &&
  !node.ordered &&
  node.children.some((item) => item.children.some((child) => child.type === 'list'))

export const isArea = (node: RootContent) => node.type === 'mdxJsxFlowElement' && node.name === 'Area'

/** An item that holds a single mark and nothing else. */
export function markOf(item: ListItem) {
  const [paragraph, ...more] = item.children
  const [mark, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : []
  return mark?.type === 'mark' && rest.length === 0 && more.length === 0 ? mark : undefined
}

export const isMarkList = (node: RootContent): node is List =>
  node.type === 'list' && node.children.every((item) => markOf(item) !== undefined)

/** An item's own text and the feedback in the block quote below it, with what stands after that. */
export function partsOf(item: ListItem): {
  content: (BlockContent | DefinitionContent)[]
  feedback?: (BlockContent | DefinitionContent)[]
  after: (BlockContent | DefinitionContent)[]
} {
  const at = item.children.findIndex((child) => child.type === 'blockquote')
  const quote = item.children[at]
  if (quote?.type !== 'blockquote') return { content: item.children, after: [] }
  return { content: item.children.slice(0, at), feedback: quote.children, after: item.children.slice(at + 1) }
}

/** Text by which a part is known: its plain text, or what else it is made of. */
export function textOf(nodes: readonly Nodes[]): string {
  const text = toPlainText(nodes)
  if (text !== '') return text
  const images: string[] = []
  for (const node of nodes) {
    walk(node, (inner) => {
      if (inner.type === 'image') images.push(inner.url)
    })
  }
  return images.join(' ')
}
