import type { Question } from '@/lib/quiz/question'
import { placeOf } from '../syntax/problem'
import { isTaskList, partsOf, textOf } from './find'
import type { Reading } from './reading'
import { longestKey } from './rules/longest-key'
import { noExplanation } from './rules/no-explanation'

/** Reports what makes a question a poor one, though it can be answered. */
export function checkFlaws(q: Reading, question: Question): void {
  if (question.why === undefined && !explainsItself(question)) q.report(q.tag, noExplanation())
  const options = q.body.find(isTaskList)?.children ?? []
  const right = options.filter((option) => option.checked)
  const key = right[0]
  if (question.kind !== 'choice' || !key || right.length > 1) return
  const others = options.filter((option) => option !== key)
  const flaw = longestKey(
    textOf(partsOf(key).content),
    others.map((option) => textOf(partsOf(option).content)),
  )
  if (flaw) q.report(placeOf(key), flaw)
}

/** Whether every answer has feedback of its own, or a model answer shows what is right. */
function explainsItself(question: Question): boolean {
  switch (question.kind) {
    case 'choice':
      return question.options.every(({ feedback }) => feedback !== undefined)
    case 'hotspot':
      return question.areas.every(({ feedback }) => feedback !== undefined)
    case 'text':
    case 'number':
      return question.answers.every(({ feedback }) => feedback !== undefined)
    case 'free':
      return true
    case 'cloze':
    case 'order':
    case 'match':
    case 'sort':
    case 'select':
      return false
  }
}
