import type { Answered } from '@/lib/progress/event'
import { writeProgressFile } from '@/lib/progress/file'
import { correctResponse } from '@/lib/quiz/correct'
import { grade } from '@/lib/quiz/grade'
import { random } from '../random'
import type { Asked } from './course'
import { wrongResponse } from './wrong-response'

export type CohortFile = { name: string; mimeType: string; buffer: Buffer }

type Options = {
  /** Keys of questions that the able get wrong and the weak right, as if their key were wrong. */
  inverted?: string[]
  /** Whether answers say how sure students were and how long they took. */
  told?: boolean
}

/** Files of so many students who answered all of these questions once, the able ones mostly right. The same for the same numbers. */
export function cohort(
  students: number,
  questions: readonly Asked[],
  { inverted = [], told = false }: Options = {},
): CohortFile[] {
  const next = random(students * 31 + questions.length)
  return Array.from({ length: students }, (_, s) => {
    const ability = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
    const events = questions.map(({ question, key }, q): Answered => {
      const chance = 1 / (1 + Math.exp(-1.7 * (ability - ((q * 7) % 13) / 5 + 1.6)))
      const right = next() < (inverted.includes(key) ? 1 - chance : chance)
      const response = right ? correctResponse(question) : wrongResponse(question)
      const graded = grade(question, response)
      return {
        id: `s${s}-q${q}`,
        at: 1_700_000_000_000 + s * 1000 + q,
        type: 'answered',
        question: key,
        response,
        score: graded.status === 'graded' ? graded.score : 0,
        key: question.key,
        ...(told && { confidence: right ? 3 : 2, seconds: 10 + Math.round(next() * 50) }),
      }
    })
    return fileOf(`student-${s}.json`, writeProgressFile({ events, drafts: {} }, 1_700_000_000_000))
  })
}

/** A file to be chosen. */
export const fileOf = (name: string, text: string): CohortFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})
