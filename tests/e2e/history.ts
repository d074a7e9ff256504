import type { Answered } from '@/lib/progress/event'
import { correctResponse } from '@/lib/quiz/correct'
import { hash64 } from '@/lib/quiz/hash'
import type { Asked } from './course'
import { wrongResponse } from './wrong-response'

const DAY = 86_400_000

/** So many answers of one student over a year to these questions, two in three right. The same for the same number. */
export function history(n: number, questions: readonly Asked[]): Answered[] {
  const start = Date.UTC(2024, 0, 1)
  return Array.from({ length: n }, (_, i): Answered => {
    const { question, key } = questions[(i * 7) % questions.length] as Asked
    const right = i % 3 !== 0
    const at = start + Math.floor((i / n) * 365 * DAY)
    return {
      type: 'answered',
      question: key,
      response: right ? correctResponse(question) : wrongResponse(question),
      score: right ? 1 : 0,
      key: question.key,
      confidence: right ? 3 : 2,
      seconds: 10 + (i % 50),
      id: `${at.toString(36)}-${hash64(`${i}`)}`,
      at,
    }
  })
}

/** A wrong answer to each of these questions, one a minute from a time in ms on. */
export const wrongAnswers = (questions: readonly Asked[], from: number): Answered[] =>
  questions.map(({ question, key }, n) => ({
    type: 'answered',
    question: key,
    response: wrongResponse(question),
    score: 0,
    key: question.key,
    id: `e-${n}`,
    at: from + n * 60_000,
  }))
