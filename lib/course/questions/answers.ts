import type { List } from 'mdast'
import type { Position } from 'unist'
import { placeOf } from '../syntax/problem'
import { wordings } from './alternatives'
import { stemAndKey } from './body'
import { answerOf, isAnswerList, partsOf } from './find'
import type { Reading } from './reading'
import * as badList from './rules/bad-list'
import { duplicateId } from './rules/duplicate-id'
import { emptyPart } from './rules/empty-question'
import { noKey } from './rules/no-key'

/** An item of a text or number question, before it has its id. */
export type ReadAnswer = {
  place: Position
  correct: boolean
  texts: string[]
  explicit?: string
  feedback?: string
}

/**
 * The stem and the answers of a text or number question; undefined when there are none. Reports items that are no answers, empty
 * answers and a missing key.
 */
export function readAnswers(q: Reading) {
  const parts = stemAndKey(q, isAnswerList, 'the answers')
  if (!parts) {
    const hint = 'Write each accepted answer as an item: `- = the answer`.'
    q.report(q.tag, noKey('This question has no answers.', hint))
    return undefined
  }
  for (const node of parts.stem) if (isAnswerList(node)) q.report(placeOf(node), badList.severalLists('The answers'))
  const answers = parts.key.children.flatMap((item) => readAnswer(q, item))
  if (!q.failed() && !answers.some((answer) => answer.correct)) {
    q.report(placeOf(parts.key), noKey('No answer is accepted.', 'Begin each right answer with `- =`.'))
  }
  checkIds(q, answers)
  return { stem: parts.stem, answers }
}

function readAnswer(q: Reading, item: List['children'][number]): ReadAnswer[] {
  const written = answerOf(item)
  const place = placeOf(item)
  if (!written) {
    q.report(place, badList.noSign())
    return []
  }
  const { content, feedback, after } = partsOf(item)
  for (const node of after) q.report(placeOf(node), badList.afterFeedback())
  for (const node of content.slice(1)) q.report(placeOf(node), badList.onlyText())
  const { texts, explicit } = wordings(written.value)
  if (texts.includes('')) q.report(placeOf(written), emptyPart('This answer, or a wording of it,'))
  return [
    {
      place: placeOf(written),
      correct: written.sign === '=',
      texts,
      ...(explicit !== undefined && { explicit }),
      ...(feedback && { feedback: q.inlineHtml(feedback) }),
    },
  ]
}

function checkIds(q: Reading, answers: ReadAnswer[]): void {
  const seen = new Map<string, number>()
  for (const { explicit, place } of answers) {
    if (explicit === undefined) continue
    const line = seen.get(explicit)
    if (line !== undefined) q.report(place, duplicateId('answer', explicit, line))
    else seen.set(explicit, place.start.line)
  }
}
