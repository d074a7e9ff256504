import { z } from 'zod'
import { answerSchema, base, html, id, leniency } from '../base'

export const gapSchema = () =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('text'), id: id(), answers: z.array(answerSchema()).min(1), ...leniency() }),
    z.object({
      type: z.literal('drop-down'),
      id: id(),
      /** Plain text: a drop-down shows nothing else. */
      options: z.array(z.object({ id: id(), text: z.string().min(1), correct: z.boolean() })).min(2),
    }),
  ])
export type Gap = z.infer<ReturnType<typeof gapSchema>>

export const clozeSchema = () =>
  base().extend({
    kind: z.literal('cloze'),
    /** Paragraphs; each is a run of HTML pieces (balanced, inline) and gaps, named by id. */
    paragraphs: z.array(z.array(z.union([z.object({ html: html() }), z.object({ gap: id() })]))).min(1),
    gaps: z.array(gapSchema()).min(1),
  })
export type ClozeQuestion = z.infer<ReturnType<typeof clozeSchema>>
/** By gap: the text typed, or the id of the option chosen. */
export type ClozeResponse = { kind: 'cloze'; gaps: Record<string, string> }
