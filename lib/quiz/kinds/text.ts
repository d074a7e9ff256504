import { z } from 'zod'
import { answerSchema, base, leniency } from '../base'
import { isBlank } from '../characters'
import { type Grade, incomplete } from '../result'
import { firstAccepted, judgeAnswer, keyAnswers } from '../text-answer'

export const textSchema = () =>
  base().extend({
    kind: z.literal('text'),
    answers: z.array(answerSchema()).min(1),
    ...leniency(),
  })
export type TextQuestion = z.infer<ReturnType<typeof textSchema>>
export type TextResponse = { kind: 'text'; text: string }

/** Whether the text is blank. */
export function isEmptyText(response: TextResponse): boolean {
  return isBlank(response.text)
}

/** 1 when the text is an accepted answer, else 0; the one part has the question's id. */
export function gradeText(question: TextQuestion, response: TextResponse): Grade {
  if (isBlank(response.text)) return incomplete([], 0)
  const judged = judgeAnswer(response.text, question.answers, question)
  return { status: 'graded', score: judged.verdict === 'right' ? 1 : 0, parts: [{ id: question.id, ...judged }] }
}

/** The first accepted wording. */
export function correctText(question: TextQuestion): TextResponse {
  return { kind: 'text', text: firstAccepted(question.answers) }
}

/** What decides the grade. */
export function keyText(question: Omit<TextQuestion, 'key'>): unknown {
  return keyAnswers(question.answers, question)
}
