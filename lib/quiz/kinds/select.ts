import { z } from 'zod'
import { base, html, id } from '../base'
import { correctPicks, gradePicks, isEmptyPick, keyPicks } from '../picks'
import type { Grade } from '../result'

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

type Unkeyed = Omit<SelectQuestion, 'key'>

/** The pieces that can be picked, in the order of the passage. */
const pickable = (question: Unkeyed) => question.paragraphs.flat().filter((piece) => 'id' in piece)

/** Whether nothing that the passage has is picked. */
export function isEmptySelect(question: SelectQuestion, response: SelectResponse): boolean {
  return isEmptyPick(pickable(question), response.picked)
}

/** Right picks minus wrong ones, as a share of the right ones, never below 0. */
export function gradeSelect(question: SelectQuestion, response: SelectResponse): Grade {
  return gradePicks(pickable(question), response.picked, 'right-minus-wrong')
}

/** All right pieces. */
export function correctSelect(question: SelectQuestion): SelectResponse {
  return { kind: 'select', picked: correctPicks(pickable(question), 'right-minus-wrong') }
}

/** Ids of the pieces that can be picked, in the order of the passage. */
export function presentSelect(question: SelectQuestion): string[] {
  return pickable(question).map((piece) => piece.id)
}

/** What decides the grade. */
export function keySelect(question: Unkeyed): unknown {
  return keyPicks(pickable(question), 'right-minus-wrong')
}
