import type { Root, RootContent } from 'mdast'
import { QUIZ_COMPONENTS } from '../syntax/components'
import type { Report } from '../syntax/problem'
import { walk } from '../syntax/walk'
import { isAside } from './asides'
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
  return withAsides(tree.children).flatMap((node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Quiz') return [readQuiz(node, claims, ctx)]
    reportMisplaced(node, report)
    return []
  })
}

/** With hints and explanations that follow a quiz in it, where they are told of, and read as those of its last question. */
function withAsides(nodes: RootContent[]): RootContent[] {
  const kept: RootContent[] = []
  for (const node of nodes) {
    const last = kept.at(-1)
    if (isAside(node) && last?.type === 'mdxJsxFlowElement' && last.name === 'Quiz')
      kept.splice(-1, 1, { ...last, children: [...last.children, node] })
    else kept.push(node)
  }
  return kept
}

/** Reports the parts of quizzes that stand outside one, of those inside each other the outermost; not those in a line of text. */
function reportMisplaced(tree: RootContent, report: Report): void {
  walk(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' || !QUIZ_COMPONENTS.has(node.name ?? '')) return
    report(tagPlace(node), misplacedComponent(node.name ?? '', 'lesson'))
    return false
  })
}
