import type { RootContent } from 'mdast'
import { parseKeyNumber } from '@/lib/quiz/key-number'
import type { Kind } from '@/lib/quiz/question'
import { wordings } from './alternatives'
import { answerOf, has, isAnswerList, isArea, isMarkList, isNested, isTaskList } from './find'

/**
 * The kinds that a body fits. Signs that mean one kind only (boxes, `=`, gaps, marks, areas) go before forms that a stem may
 * have as well (a table, a numbered or nested list, a quotation), of which the last one counts.
 */
export function fittingKinds(body: RootContent[], source: boolean): Kind[] {
  const signs = new Set<Kind>()
  for (const node of body) {
    if (isTaskList(node)) signs.add('choice')
    if (isAnswerList(node)) signs.add(isAllNumbers(body) ? 'number' : 'text')
    if (has(node, 'gap')) signs.add('cloze')
    if (isArea(node)) signs.add('hotspot')
    if ((node.type === 'blockquote' && has(node, 'mark')) || isMarkList(node)) signs.add('select')
  }
  if (source) signs.add('select')
  if (signs.size > 0) return [...signs]
  const form = body.map((node, i) => formOf(node, body[i - 1])).findLast((kind) => kind !== undefined)
  if (form) return [form]
  if (body.some((node) => node.type === 'blockquote' && has(node, 'markSequence'))) return ['select']
  return body.some((node) => has(node, 'gapOpening')) ? ['cloze'] : []
}

function formOf(node: RootContent, before: RootContent | undefined): Kind | undefined {
  if (node.type === 'table') return 'match'
  if (node.type !== 'list') return undefined
  if (node.ordered) return 'order'
  if (isNested(node)) return 'sort'
  return before?.type === 'blockquote' ? 'free' : undefined
}

const TOLERANCE = /^[-+−]?\d.*(?:±|\+\/?[-−])/

/** Whether every answer, the rejected ones too, is a number; one with a tolerance is meant as such, whatever else it is. */
function isAllNumbers(body: RootContent[]): boolean {
  const written = body.filter(isAnswerList).flatMap((list) => list.children.map(answerOf))
  return written.every(
    (answer) =>
      answer !== undefined &&
      wordings(answer.value).texts.every((text) => TOLERANCE.test(text) || parseKeyNumber(text) !== null),
  )
}
