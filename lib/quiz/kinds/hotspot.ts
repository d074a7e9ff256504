import { z } from 'zod'
import { base, optionSchema } from '../base'

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
