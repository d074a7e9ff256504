import type { Root, RootContent } from 'mdast'
import { attributeText, type Element, isElement } from './jsx'
import type {} from './syntax/nodes'
import { toPlainText } from './syntax/plain-text'
import { sectionNodes } from './syntax/sections'
import { walk } from './walk'

/**
 * The notes that each question of a lesson rests on, by the question's id: those that it cites or, where it cites none,
 * those of the passage that answers it.
 */
export function questionNotes(tree: Root): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const block of tree.children) {
    if (!isElement(block) || block.name !== 'Quiz') continue
    walk(block, (node) => {
      const id = isElement(node) && node.name === 'Question' ? attributeText(node, 'id') : undefined
      if (!isElement(node) || id === undefined) return
      const cited = citedIn([node])
      found[id] = cited.length > 0 ? cited : citedByPassage(tree, node)
    })
  }
  return found
}

/** The notes cited in these nodes, each once. */
function citedIn(nodes: readonly RootContent[]): string[] {
  const cited = new Set<string>()
  for (const block of nodes)
    walk(block, (node) => {
      if (node.type === 'citation') cited.add(node.id)
    })
  return [...cited]
}

/** The notes cited in the passage that a question names: in the block that holds its quote, else in the whole section. */
function citedByPassage(tree: Root, question: Element): string[] {
  const anchor = attributeText(question, 'evidence')?.replace(/^#/, '')
  const section = anchor === undefined ? undefined : sectionNodes(tree, anchor)
  if (!section) return []
  const quote = attributeText(question, 'quote')
  const quoted = quote === undefined ? [] : section.filter((block) => toPlainText([block]).includes(quote))
  return citedIn(quoted.length > 0 ? quoted : section)
}
