import { z } from 'zod'
import { base, html, id, itemSchema } from '../base'

export const matchSchema = () =>
  base().extend({
    kind: z.literal('match'),
    /** The two column headings, as HTML. */
    headings: z.tuple([html(), html()]),
    /** Left column; `target` is the id of what belongs to it. */
    prompts: z.array(itemSchema().extend({ target: id() })).min(2),
    /** Right column, each text once; those that no prompt names are decoys. */
    targets: z.array(itemSchema()).min(2),
  })
export type MatchQuestion = z.infer<ReturnType<typeof matchSchema>>
/** Target id by prompt id. */
export type MatchResponse = { kind: 'match'; pairs: Record<string, string> }
