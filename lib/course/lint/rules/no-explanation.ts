import type { Question } from '@/lib/quiz/question'
import type { Rule } from '../rule'

/**
 * Nothing explains the answer, which is what students learn most from.
 *
 * Source: Van der Kleij, Feskens & Eggen (2015): elaborated feedback has by far the largest effect on learning.
 *
 * good:
 * ```question
 * What does rust need?
 *
 * - [x] Water
 * - [ ] Oil
 *
 * <Why>Iron binds the oxygen of the air where there is water.</Why>
 * ```
 *
 * bad:
 * ```question
 * What does rust need?
 *
 * - [x] Water
 * - [ ] Oil
 * ```
 */
export const noExplanation: Rule = {
  name: 'no-explanation',
  means: 'Nothing explains the right answer.',
  mend: 'Add `<Why>…</Why>`, or feedback under every option.',
  of: 'question',
  check({ question, tag }, tell) {
    if (question.why === undefined && !explainsItself(question))
      tell(tag, { message: 'Nothing explains the right answer.' })
  },
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
