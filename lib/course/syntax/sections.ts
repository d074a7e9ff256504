import type { Root, RootContent } from 'mdast'

/**
 * What stands in the section of an anchor: from its heading, which is left out, to the next heading of the same or a higher
 * level, without quizzes. Undefined when no top-level heading has that id.
 */
export function sectionNodes(tree: Root, anchor: string): RootContent[] | undefined {
  const start = tree.children.findIndex((node) => node.type === 'heading' && node.data?.hProperties?.id === anchor)
  const heading = tree.children[start]
  if (heading?.type !== 'heading') return undefined
  const rest = tree.children.slice(start + 1)
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth)
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .filter((node) => !(node.type === 'mdxJsxFlowElement' && node.name === 'Quiz'))
}
