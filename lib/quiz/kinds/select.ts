import { z } from 'zod'
import { base, html, id } from '../base'

export const selectSchema = () =>
  base().extend({
    kind: z.literal('select'),
    /** What one pick takes. */
    unit: z.enum(['sentence', 'word']),
    /** Anchor of the lesson section the passage is taken from, when it is not the question's own. */
    source: z.string().optional(),
    /** Paragraphs of the passage; a piece without an id (a space, a comma) can't be picked. */
    paragraphs: z
      .array(z.array(z.union([z.object({ id: id(), html: html(), correct: z.boolean() }), z.object({ html: html() })])))
      .min(1),
  })
export type SelectQuestion = z.infer<ReturnType<typeof selectSchema>>
export type SelectResponse = { kind: 'select'; picked: string[] }
