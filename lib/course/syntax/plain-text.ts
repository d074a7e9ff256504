import type { Nodes } from 'mdast'
import { isPhrasing } from './phrasing'

/** Where a citation stood. */
const CITATION = '\uE05E'

/**
 * The text of nodes as a reader hears it: formatting, citations and definitions left out, images by their alternative text, maths
 * as TeX, code as it is, blocks and lines joined by a space, white space folded.
 */
export function toPlainText(nodes: readonly Nodes[]): string {
  return withoutCitations(joined(nodes)).replace(/\s+/g, ' ').trim()
}

/** Blocks stand apart; what stands in a line does not. */
function joined(nodes: readonly Nodes[]): string {
  return nodes.map((node) => (isPhrasing(node) ? raw(node) : ` ${raw(node)} `)).join('')
}

/** The space before a citation goes with it, unless it parts two words. */
function withoutCitations(text: string): string {
  return text.includes(CITATION)
    ? text.replaceAll(new RegExp(`\\s*${CITATION}+(?=[\\s\\p{P}]|$)`, 'gu'), '').replaceAll(CITATION, '')
    : text
}

function raw(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'math':
    case 'inlineMath':
    case 'writtenAnswer':
    case 'markSequence':
    case 'gapOpening':
      return node.value
    case 'gap':
      return `[[${node.value}]]`
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'citation':
      return CITATION
    case 'break':
      return ' '
    case 'heading':
    case 'paragraph':
    case 'tableCell':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
    case 'mark':
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
      return joined(node.children)
    default:
      return ''
  }
}
