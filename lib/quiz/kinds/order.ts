import { z } from 'zod'
import { base, itemSchema } from '../base'

export const orderSchema = () =>
  base().extend({
    kind: z.literal('order'),
    /** In the right order. */
    items: z.array(itemSchema()).min(2),
  })
export type OrderQuestion = z.infer<ReturnType<typeof orderSchema>>
/** Item ids in the student's order. */
export type OrderResponse = { kind: 'order'; items: string[] }
