import type { Root, RootContent } from 'mdast'
import { QUIZ_COMPONENTS } from '../syntax/components'
import type { Report } from '../syntax/problem'
import { walk } from '../syntax/walk'
import { Claims } from './claims'
import type { QuizContext } from './context'
import { type ReadQuiz, readQuiz } from './quiz'
import { reporting } from './reading'
import { misplacedComponent } from './rules/misplaced-component'
import { tagPlace } from './tag-place'

/**
 * The quizzes of a lesson, from its syntax tree (see `parseLesson`). Every error is told to `ctx.report`, once; a
 * question with errors is left out, and so is a quiz that has errors of its own or no question left. Code in questions is
 * highlighted if `loadLanguages` was awaited for the tree before. Never throws.
 */
export function parseQuizzes(tree: Root, ctx: QuizContext): ReadQuiz[] {
  const { report } = reporting(ctx)
  const claims = { quiz: new Claims(), question: new Claims() }
  return tree.children.flatMap((node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Quiz') return [readQuiz(node, claims, ctx)]
    reportMisplaced(node, report)
    return []
  })
}

/** Reports the parts of quizzes that stand outside one, of those inside each other the outermost; not those in a line of text. */
function reportMisplaced(tree: RootContent, report: Report): void {
  walk(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' || !QUIZ_COMPONENTS.has(node.name ?? '')) return
    report(tagPlace(node), misplacedComponent(node.name ?? '', 'lesson'))
    return false
  })
}
