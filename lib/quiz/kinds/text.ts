import { z } from 'zod'
import { answerSchema, base, leniency } from '../base'

export const textSchema = () =>
  base().extend({
    kind: z.literal('text'),
    answers: z.array(answerSchema()).min(1),
    ...leniency(),
  })
export type TextQuestion = z.infer<ReturnType<typeof textSchema>>
export type TextResponse = { kind: 'text'; text: string }
