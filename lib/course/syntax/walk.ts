import type { Nodes, Parents } from 'mdast'

/**
 * Calls `enter` for a node and all below it, in the order of the text; what is below a node for which it gives `false` is left out.
 * For reading only: much of the time of a check goes into walking trees, and this does nothing else.
 */
export function walk(
  node: Nodes,
  enter: (node: Nodes, parent: Parents | undefined) => unknown,
  parent?: Parents,
): void {
  if (enter(node, parent) === false || !('children' in node)) return
  for (const child of node.children) walk(child, enter, node)
}

/** Whether something holds for a node or any below it. */
export function some(node: Nodes, holds: (node: Nodes) => boolean): boolean {
  return holds(node) || ('children' in node && node.children.some((child) => some(child, holds)))
}
