import { z } from 'zod'
import { base, id, itemSchema } from '../base'

/** Stands for "belongs to none of the categories". No category may have this id. */
export const NOWHERE = '-'

export const sortSchema = () =>
  base().extend({
    kind: z.literal('sort'),
    categories: z.array(itemSchema()).min(2),
    /** `category` is a category's id or NOWHERE. */
    items: z.array(itemSchema().extend({ category: id() })).min(2),
  })
export type SortQuestion = z.infer<ReturnType<typeof sortSchema>>
/** Category id (or NOWHERE) by item id. */
export type SortResponse = { kind: 'sort'; placed: Record<string, string> }
