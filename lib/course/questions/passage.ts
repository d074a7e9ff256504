import type { PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import { placeOf } from '../syntax/problem'
import { leafText } from './inline'

/** A paragraph to select in. */
export type Passage = {
  /** Without marks, links and citations: a piece that can be picked holds nothing else to press. */
  nodes: PhrasingContent[]
  /** Its text; offsets refer to it, and `sliceInline` of `nodes` by them gives what stands there. */
  text: string
  /** What is marked, as offsets. */
  marks: { start: number; end: number; place: Position }[]
}

/** A paragraph's content as a passage. */
export function passage(content: PhrasingContent[]): Passage {
  const marks: Passage['marks'] = []
  let text = ''
  const strip = (nodes: PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      switch (node.type) {
        case 'citation':
          return []
        case 'mark': {
          const start = text.length
          const children = strip(node.children)
          marks.push({ start, end: text.length, place: placeOf(node) })
          return children
        }
        case 'link':
        case 'linkReference':
        case 'mdxJsxTextElement':
          return strip(node.children)
        case 'emphasis':
        case 'strong':
        case 'delete':
          return [{ ...node, children: strip(node.children) } as PhrasingContent]
        case 'text': {
          const value = text === '' || /\s$/.test(text) ? folded(node.value).trimStart() : folded(node.value)
          if (value === '') return []
          text += value
          return [{ ...node, value }]
        }
        default:
          text += leafText(node)
          return [node]
      }
    })
  const nodes = strip(content)
  return { nodes, text, marks }
}

const folded = (text: string) => text.replace(/\s+/g, ' ')

/** The text with something that is no space and no punctuation for all that is code or maths, so that no sentence ends in it. */
export function segmentable(passage: Passage): string {
  let text = ''
  const add = (nodes: PhrasingContent[]) => {
    for (const node of nodes) {
      if ('children' in node) add(node.children)
      else text += node.type === 'text' || node.type === 'break' ? leafText(node) : 'X'.repeat(leafText(node).length)
    }
  }
  add(passage.nodes)
  return text
}
