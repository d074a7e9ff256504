import { z } from 'zod'
import { base, html, id } from '../base'
import { isBlank } from '../characters'
import { judgeQuantity } from '../number-match'
import { readQuantity } from '../quantity'
import { type Grade, incomplete } from '../result'

export const numberAnswerSchema = () =>
  z.object({
    id: id(),
    correct: z.boolean(),
    value: z.number(),
    /** How far off still counts: in the answer's unit, or in per cent of the value. */
    tolerance: z.object({ by: z.enum(['absolute', 'percent']), amount: z.number().min(0) }),
    /** Unit as the author wrote it; absent when the answer is a bare number. */
    unit: z.string().optional(),
    /** The author's writing, shown as the right answer. */
    text: z.string(),
    feedback: html().optional(),
  })
export type NumberAnswer = z.infer<ReturnType<typeof numberAnswerSchema>>

export const numberSchema = () =>
  base().extend({ kind: z.literal('number'), answers: z.array(numberAnswerSchema()).min(1) })
export type NumberQuestion = z.infer<ReturnType<typeof numberSchema>>
/** The text as typed: what it means is settled when it is graded. */
export type NumberResponse = { kind: 'number'; text: string }

/** Whether the text is blank. */
export function isEmptyNumber(response: NumberResponse): boolean {
  return isBlank(response.text)
}

/**
 * 1 for a right number in its unit or one that converts to it, 0.5 for a right number whose unit is missing or wrong, else
 * 0. A unit where none was asked for is not held against it. A text that is no number is incomplete.
 * The one part has the question's id.
 */
export function gradeNumber(question: NumberQuestion, response: NumberResponse): Grade {
  if (isBlank(response.text)) return incomplete([], 0)
  const quantity = readQuantity(response.text)
  if (!quantity) return { status: 'incomplete', missing: [], code: 'not-a-number' }
  const { score, ...judged } = judgeQuantity(question.answers, quantity)
  return { status: 'graded', score, parts: [{ id: question.id, ...judged }] }
}

/** The first right value, with its unit. */
export function correctNumber(question: NumberQuestion): NumberResponse {
  const right = question.answers.find((answer) => answer.correct)
  return { kind: 'number', text: right ? `${right.value} ${right.unit ?? ''}`.trim() : '' }
}

/** What decides the grade. Foreseen wrong numbers do: within the margin of a right one they are the exception. */
export function keyNumber(question: Omit<NumberQuestion, 'key'>): unknown {
  return question.answers
    .map((a) => JSON.stringify([a.correct, a.value, a.tolerance.by, a.tolerance.amount, a.unit ?? '']))
    .sort()
}
