import type { Nodes, Root } from 'mdast'
import { lineStarts, pointAt } from './edited-text'
import type { Fault, Report } from './problem'
import { walk } from './walk'

/** Something in a text: where it begins, how long it is, and what is wrong with it. */
type Found = { index: number; length: number; fault: Fault }

/** Tells of what `find` finds in the source of nodes of these types, at most once a node. */
export function checkTexts(
  tree: Root,
  text: string,
  types: readonly Nodes['type'][],
  report: Report,
  find: (source: string) => Found | undefined,
): void {
  let starts: number[] | undefined
  walk(tree, (node) => {
    if (!types.includes(node.type)) return
    const from = node.position?.start.offset ?? 0
    const found = find(text.slice(from, node.position?.end.offset))
    if (!found) return
    starts ??= lineStarts(text)
    const at = from + found.index
    report({ start: pointAt(at, starts), end: pointAt(at + found.length, starts) }, found.fault)
  })
}
