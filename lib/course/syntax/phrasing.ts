import type { Nodes, PhrasingContent } from 'mdast'
import type {} from './nodes'

const PHRASING: ReadonlySet<string> = new Set<PhrasingContent['type']>([
  'break',
  'citation',
  'delete',
  'emphasis',
  'footnoteReference',
  'gap',
  'gapOpening',
  'image',
  'imageReference',
  'inlineCode',
  'inlineMath',
  'link',
  'linkReference',
  'mark',
  'markSequence',
  'marker',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'strong',
  'text',
  'writtenAnswer',
])

/** Whether a node stands in a line of text. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return PHRASING.has(node.type)
}
