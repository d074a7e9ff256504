import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'

const textOf = (node: Tree.Node): string => {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The text of a fragment of HTML as a reader sees it, white space folded. */
export const plainText = (html: string): string => textOf(parseFragment(html)).replace(/\s+/g, ' ').trim()
