import { z } from 'zod'
import { base, optionSchema } from '../base'
import { correctPicks, gradePicks, isEmptyPick, keyPicks, type PickRule } from '../picks'
import type { Grade } from '../result'

export const hotspotSchema = () =>
  base().extend({
    kind: z.literal('hotspot'),
    select: z.enum(['one', 'many']),
    image: z.object({
      src: z.string().min(1),
      alt: z.string(),
      /** Natural size in pixels: the coordinates of areas are in this frame. */
      width: z.number().positive(),
      height: z.number().positive(),
    }),
    /** As in an HTML image map: rect x1,y1,x2,y2 · circle x,y,r · poly x1,y1,x2,y2,… */
    areas: z
      .array(optionSchema().extend({ shape: z.enum(['rect', 'circle', 'poly']), coords: z.array(z.number()).min(3) }))
      .min(2),
  })
export type HotspotQuestion = z.infer<ReturnType<typeof hotspotSchema>>
export type HotspotResponse = { kind: 'hotspot'; picked: string[] }

type Unkeyed = Omit<HotspotQuestion, 'key'>

const rule = (question: Unkeyed): PickRule => (question.select === 'one' ? 'one' : 'right-minus-wrong')

/** Whether no area that the question has is picked. */
export function isEmptyHotspot(question: HotspotQuestion, response: HotspotResponse): boolean {
  return isEmptyPick(question.areas, response.picked)
}

/** With `select: 'one'` 0 or 1; else right picks minus wrong ones, as a share of the right ones, never below 0. */
export function gradeHotspot(question: HotspotQuestion, response: HotspotResponse): Grade {
  return gradePicks(question.areas, response.picked, rule(question))
}

/** The right areas; with `select: 'one'` the first of them. */
export function correctHotspot(question: HotspotQuestion): HotspotResponse {
  return { kind: 'hotspot', picked: correctPicks(question.areas, rule(question)) }
}

/** Area ids as the author wrote them. */
export function presentHotspot(question: HotspotQuestion): string[] {
  return question.areas.map((area) => area.id)
}

/** What decides the grade: which areas are right, not where they lie. */
export function keyHotspot(question: Unkeyed): unknown {
  return keyPicks(question.areas, rule(question))
}
