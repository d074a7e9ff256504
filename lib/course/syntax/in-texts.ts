import type { Nodes, Root } from 'mdast'
import { lineStarts, pointAt } from './edited-text'
import type { Fault, Report } from './problem'
import { walk } from './walk'

/** Something in a text: where it begins, how long it is, and what is wrong with it. */
type Found = { index: number; length: number; fault: Fault }

/** Where to look: in nodes of these types, the source of which has this sign. Most texts have none, and cost nothing then. */
type Where = { sign: string; types?: readonly Nodes['type'][] }

/** Tells of what `find` finds in the source of such nodes, at most once a node. */
export function checkTexts(
  tree: Root,
  text: string,
  { sign, types = ['text'] }: Where,
  report: Report,
  find: (source: string) => Found | undefined,
): void {
  if (!text.includes(sign)) return
  let starts: number[] | undefined
  walk(tree, (node) => {
    if (!types.includes(node.type)) return
    const from = node.position?.start.offset ?? 0
    const source = text.slice(from, node.position?.end.offset)
    const found = source.includes(sign) ? find(source) : undefined
    if (!found) return
    starts ??= lineStarts(text)
    const at = from + found.index
    report({ start: pointAt(at, starts), end: pointAt(at + found.length, starts) }, found.fault)
  })
}
