import type { PhrasingContent } from 'mdast'
import type { Math as DisplayMath } from 'mdast-util-math'

/** What a line of a text with gaps may hold: a formula may stand on one of its own. */
export type LineContent = PhrasingContent | DisplayMath

/** Parts a line of text at the nodes for which `isCut` holds; formatting that a cut lies in is closed before it and opened after it. */
export function splitInline<T extends LineContent>(
  nodes: LineContent[],
  isCut: (node: LineContent) => node is T,
): (LineContent[] | T)[] {
  const pieces: (LineContent[] | T)[] = []
  const add = (node: LineContent) => {
    const last = pieces.at(-1)
    if (Array.isArray(last)) last.push(node)
    else pieces.push([node])
  }
  for (const node of nodes) {
    if (isCut(node)) pieces.push(node)
    else if (!('children' in node)) add(node)
    else {
      const parts = splitInline(node.children, isCut)
      if (parts.length < 2 && (parts.length === 0 || Array.isArray(parts[0]))) add(node)
      else
        for (const part of parts)
          Array.isArray(part) ? add({ ...node, children: part } as PhrasingContent) : pieces.push(part)
    }
  }
  return pieces
}

/** The text that a node without children counts as, of at least one character. */
export function leafText(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'inlineCode':
    case 'inlineMath':
      return node.value.replace(/\s/g, ' ') || ' '
    case 'break':
      return '\n'
    default:
      return '\uFFFC'
  }
}

/** The nodes from one character to another, with the formatting they stand in. Only text is cut; anything else comes whole. */
export function sliceInline(nodes: PhrasingContent[], start: number, end: number): PhrasingContent[] {
  if (end <= start) return []
  let offset = 0
  const slice = (of: PhrasingContent[]): PhrasingContent[] =>
    of.flatMap((node): PhrasingContent[] => {
      if ('children' in node) {
        const children = slice(node.children)
        return children.length > 0 ? [{ ...node, children } as PhrasingContent] : []
      }
      const from = offset
      offset += leafText(node).length
      if (from >= end || offset <= start) return []
      return node.type === 'text'
        ? [{ ...node, value: node.value.slice(Math.max(0, start - from), end - from) }]
        : [node]
    })
  return slice(nodes)
}
