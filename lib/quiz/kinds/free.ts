import { z } from 'zod'
import { base, html, itemSchema } from '../base'

export const freeSchema = () =>
  base().extend({
    kind: z.literal('free'),
    /** A good answer, as HTML, shown once the student has written one. */
    model: html(),
    /** What a good answer has; the student marks each. */
    rubric: z.array(itemSchema()).min(1),
  })
export type FreeQuestion = z.infer<ReturnType<typeof freeSchema>>
/** `marks` by criterion id, once the student compares. */
export type FreeResponse = { kind: 'free'; text: string; marks: Record<string, boolean> }
