import { z } from 'zod'
import { base, html, id } from '../base'

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
