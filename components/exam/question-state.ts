import { grade } from '@/lib/quiz/grade'
import { isEmpty } from '@/lib/quiz/is-empty'
import type { Question, Response } from '@/lib/quiz/question'

/** How far a question of an exam is answered, whatever the answer is worth. `gone`: the course no longer has it. */
export type QuestionState = 'answered' | 'partly' | 'open' | 'gone'

export function stateOf(question: Question | undefined, response: Response | undefined): QuestionState {
  if (!question) return 'gone'
  const { status } = grade(question, response)
  if (status === 'stale' || isEmpty(question, response)) return 'open'
  return status === 'graded' ? 'answered' : 'partly'
}
