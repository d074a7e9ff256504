import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { applyEdits, type Edit } from '@/lib/authoring/edit'
import { attribute, elements } from '../jsx'
import { partQuestion } from '../questions/asides'
import { readAttributes } from '../questions/attributes'
import { fittingKinds } from '../questions/infer'
import { kindNamed, QUESTION_SPECS } from '../questions/question-attributes'
import { parseLesson } from '../syntax/parse'
import { placeOf } from '../syntax/problem'
import { type Asked, withoutKey } from './without-key'
import { dropped, droppedAttribute, rewritten } from './written'

const silent = () => {}

/**
 * A lesson's text without what answers its questions: keys, feedback, hints, explanations, and what points to the passage of an
 * answer. What is put in order, matched or sorted stands in another order, and questions are named by number, since their ids
 * may tell. All else is as the author wrote it. The lesson must be without errors: what can't be read as a question may hold its
 * key.
 */
export function answerFree(source: string): string {
  const { text, tree } = parseLesson(source)
  const questions = elements(tree).filter(
    (element): element is MdxJsxFlowElement => element.type === 'mdxJsxFlowElement' && element.name === 'Question',
  )
  return applyEdits(
    text,
    questions.flatMap((question, i) => editsOf(question, text, i + 1)),
  )
}

function editsOf(element: MdxJsxFlowElement, text: string, number: number): Edit[] {
  const { values, given } = readAttributes(element, QUESTION_SPECS, silent)
  const { body, hints, whys } = partQuestion(element, silent)
  const kind = values.kind === undefined ? fittingKinds(body, given.has('source'))[0] : kindNamed(values.kind)
  const id = attribute(element, 'id')
  const pointers = ['evidence', 'quote'].flatMap((name) => attribute(element, name) ?? [])
  const asked: Asked = { body, text, seed: values.id ?? '' }
  return [
    ...[...hints, ...whys].map((aside) => dropped(placeOf(aside), text)),
    ...(id ? [rewritten(placeOf(id), `id="q${number}"`)] : []),
    ...pointers.map((pointer) => droppedAttribute(placeOf(pointer), text)),
    ...(kind ? withoutKey(kind, asked) : []),
  ]
}
