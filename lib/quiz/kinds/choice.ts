import { z } from 'zod'
import { base, optionSchema } from '../base'

export const choiceSchema = () =>
  base().extend({
    kind: z.literal('choice'),
    /** Whether the student picks one option (radio) or any number (checkboxes). */
    select: z.enum(['one', 'many']),
    /** How several picks become a score; with `select: 'one'` always `all`. */
    scoring: z.enum(['all', 'each', 'right-minus-wrong']),
    /** Whether the options may be shuffled (True/False are not). */
    shuffle: z.boolean(),
    options: z.array(optionSchema()).min(2),
  })
export type ChoiceQuestion = z.infer<ReturnType<typeof choiceSchema>>
export type ChoiceResponse = { kind: 'choice'; picked: string[] }
