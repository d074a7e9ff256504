import type { Nodes } from 'mdast'

/** Calls the function for a node and all that is below it, in the order of the text. Several times as fast as unist-util-visit, which a course of a thousand lessons feels. */
export function walk(node: Nodes, each: (node: Nodes) => void): void {
  each(node)
  if ('children' in node) for (const child of node.children) walk(child, each)
}
