import type { Root } from 'mdast'
import { attributeText, isElement } from './jsx'
import { walk } from './walk'

/** Where the parts of a lesson stand in its file. */
export type Outline = {
  /** The line of each heading that a passage begins with (level 2 and 3, outside quizzes), by its id. */
  headings: Record<string, number>
  /** The line of each question, by its id. */
  questions: Record<string, number>
  /** Where the text outside quizzes cites a note: under which of those headings (none before the first), and the line. */
  citations: { note: string; heading?: string; line: number }[]
}

/** Finds the places of a lesson's parts in its tree, whose headings have their ids. */
export function outlineOf(tree: Root): Outline {
  const found: Outline = { headings: {}, questions: {}, citations: [] }
  let heading: string | undefined
  for (const block of tree.children) {
    const inQuiz = isElement(block) && block.name === 'Quiz'
    walk(block, (node) => {
      const line = node.position?.start.line ?? 1
      if (inQuiz) {
        const id = isElement(node) && node.name === 'Question' ? attributeText(node, 'id') : undefined
        if (id !== undefined) found.questions[id] ??= line
      } else if (node.type === 'heading' && (node.depth === 2 || node.depth === 3)) {
        heading = node.data?.hProperties?.id
        if (heading !== undefined) found.headings[heading] ??= line
      } else if (node.type === 'citation') {
        found.citations.push({ note: node.id, line, ...(heading !== undefined && { heading }) })
      }
    })
  }
  return found
}
