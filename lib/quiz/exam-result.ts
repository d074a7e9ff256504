import { gradeAsIs } from './grade-as-is'
import { isEmpty } from './is-empty'
import type { Question, Response } from './question'
import { type QuestionState, type Tally, tally } from './session'

/** A question of an exam with what was handed in, if anything. `id` tells it from the others, of whatever lesson. */
export type HandedIn = { id: string; lesson: string; question: Question; response: Response | undefined }

/** What came of an exam: in all, and by objective and lesson in the order in which the questions first name them. */
export type ExamResult = Tally & {
  states: QuestionState[]
  objectives: (Tally & { objective: string })[]
  lessons: (Tally & { lesson: string })[]
}

/** The result of an exam by its questions as they are now. What was not answered earns nothing. */
export function examResult(exam: readonly HandedIn[]): ExamResult {
  const rows = exam.map((one) => ({ ...one, state: stateOf(one) }))
  const of = (belongs: (row: (typeof rows)[number]) => boolean) => tally(rows.filter(belongs))
  const objectives = [...new Set(rows.map(({ question }) => question.objective))]
  const lessons = [...new Set(rows.map(({ lesson }) => lesson))]
  return {
    ...tally(rows),
    states: rows.map(({ state }) => state),
    objectives: objectives.map((objective) => ({
      objective,
      ...of(({ question }) => question.objective === objective),
    })),
    lessons: lessons.map((lesson) => ({ lesson, ...of((row) => row.lesson === lesson) })),
  }
}

/** Whether a score passes; what is lost by computing with fractions does not fail anyone. */
export function isPassed(score: number, points: number, pass: number): boolean {
  return score >= points * pass - 1e-9
}

function stateOf({ id, question, response }: HandedIn): QuestionState {
  if (isEmpty(question, response)) return { id, status: 'open' }
  const graded = gradeAsIs(question, response)
  return graded.status === 'graded' ? { id, status: 'graded', score: graded.score } : { id, status: 'asks-again' }
}
