import type { Nodes, Root } from 'mdast'
import type { Position } from 'unist'
import { isComment } from './expression-end'
import { placeOf } from './problem'
import { walk } from './walk'

/** A comment of a lesson, without its signs, and where that stands which follows it in the same block. */
export type Comment = { text: string; place: Position; next?: Position }

/** The comments of a tree that still has them. */
export function commentsOf(tree: Root): Comment[] {
  const found: Comment[] = []
  walk(tree, (parent) => {
    if (!('children' in parent)) return
    for (const [i, node] of parent.children.entries()) {
      const text = commentIn(node)
      if (text === undefined) continue
      const next = parent.children.slice(i + 1).find((other) => !isBlank(other))
      found.push({ text, place: placeOf(node), ...(next && { next: placeOf(next) }) })
    }
  })
  return found
}

function commentIn(node: Nodes): string | undefined {
  const isBraces = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
  if (!isBraces || !isComment(node.value)) return undefined
  return /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(node.value)?.[1]?.trim()
}

const isBlank = (node: Nodes) => commentIn(node) !== undefined || (node.type === 'text' && node.value.trim() === '')
