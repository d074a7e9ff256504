import type { RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { Position } from 'unist'
import type { Quiz } from '../course'
import { toHtml } from '../html'
import { isElement } from '../jsx'
import { COMPONENTS } from '../syntax/components'
import { placeOf, type Report } from '../syntax/problem'
import { isAside } from './asides'
import { type Attributes, readAttributes } from './attributes'
import type { Claims } from './claims'
import type { QuizContext } from './context'
import { type Defaults, type ReadQuestion, readQuestion } from './question'
import { DEMANDS } from './question-attributes'
import { reporting } from './reading'
import { emptyQuiz } from './rules/empty-question'
import { misplacedComponent } from './rules/misplaced-component'
import { misplacedText } from './rules/misplaced-text'
import { missingAttribute } from './rules/missing-attribute'
import { unknownObjective } from './rules/unknown-objective'
import { id, oneOf, text } from './specs'
import { tagPlace } from './tag-place'

/** What a quiz may have. */
export const QUIZ_SPECS = {
  id: id('id="origins-check"'),
  title: text('title="Check your understanding"'),
  objective: text('objective="origins"'),
  demand: oneOf('demand', DEMANDS),
}

/** The ids given in a lesson. */
export type LessonClaims = { quiz: Claims; question: Claims }

/** A `<Quiz>` as read: its questions without errors; no `quiz` when it has errors of its own or no such question. */
export type ReadQuiz = { quiz?: Quiz; tag: Position; items: ReadQuestion[] }

/** Reads a `<Quiz>` and reports its errors. */
export function readQuiz(element: MdxJsxFlowElement, claims: LessonClaims, ctx: QuizContext): ReadQuiz {
  const { report, problem, failed } = reporting(ctx)
  const attributes = readAttributes(element, QUIZ_SPECS, report)
  const { values, given } = attributes
  const damaged = element.data?.damaged === true
  if (!damaged) checkQuiz(element, attributes, claims, ctx, report)

  const { intro, questions: elements } = partQuiz(element, report)
  const nowhere = !damaged && !given.has('objective') && elements.length > 1 && !elements.some(namesObjective)
  if (nowhere) report(tagPlace(element), missingAttribute('Quiz', 'objective', OBJECTIVE))
  const defaults: Defaults = {
    ...values,
    unknown: damaged || nowhere || (given.has('objective') && values.objective === undefined),
  }
  const items = elements
    .map((one) => readQuestion(one, defaults, claims.question, ctx))
    .filter((one) => one !== undefined)
  if (elements.length === 0) report(tagPlace(element), emptyQuiz())
  const html = toHtml(intro, { ...ctx.env, report: problem })
  const { id, title } = values
  const read = { tag: tagPlace(element), items }
  if (failed() || damaged || id === undefined || title === undefined || items.length === 0) return read
  const questions = items.map(({ question }) => question)
  return { ...read, quiz: { id, title, ...(html !== '' && { intro: html }), questions } }
}

const OBJECTIVE = 'Add `objective="…"`, an id of course.yaml, here or on each of its questions.'

const namesObjective = ({ attributes, data }: MdxJsxFlowElement) =>
  data?.damaged === true || attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'objective')

function checkQuiz(
  element: MdxJsxFlowElement,
  { values, given, place }: Attributes<typeof QUIZ_SPECS>,
  claims: LessonClaims,
  ctx: QuizContext,
  report: Report,
): void {
  const missing = (name: string, hint: string) => report(tagPlace(element), missingAttribute('Quiz', name, hint))
  if (!given.has('id')) missing('id', 'Add an id that never changes: `id="some-name"`.')
  if (!given.has('title')) missing('title', 'Add `title="Check your understanding"`.')
  const taken = values.id !== undefined && claims.quiz.claim('quiz', values.id, place('id'))
  if (taken) report(place('id'), taken)
  if (values.objective !== undefined && !ctx.objectives.has(values.objective)) {
    report(place('objective'), unknownObjective(values.objective, ctx.objectives))
  }
}

/** The introduction and the questions of a quiz; reports all else. A hint or an explanation after a question is taken for one of it. */
function partQuiz(element: MdxJsxFlowElement, report: Report) {
  const intro: RootContent[] = []
  const questions: MdxJsxFlowElement[] = []
  for (const node of element.children) {
    if (isElement(node)) {
      const last = questions.at(-1)
      if (node.type === 'mdxJsxFlowElement' && node.name === 'Question') questions.push(node)
      else if (last && isAside(node)) {
        report(tagPlace(node), misplacedComponent(node.name ?? '', 'quiz'))
        // Where there is one already, this one is told of once.
        if (!last.children.some((child) => isAside(child) && child.name === node.name))
          questions.splice(-1, 1, { ...last, children: [...last.children, node] })
      }
      // A component that no lesson has is reported by whoever checks the whole tree.
      else if (COMPONENTS.has(node.name ?? '')) report(tagPlace(node), misplacedComponent(node.name ?? '', 'quiz'))
    } else if (questions.length === 0) intro.push(node)
    else if (node.type !== 'definition') {
      report(
        placeOf(node),
        misplacedText('between or after questions', 'Move it before the first question, or into one.'),
      )
    }
  }
  return { intro, questions }
}
