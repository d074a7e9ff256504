import { z } from 'zod'
import { gradeAssignment, isEmptyAssignment } from '../assignment'
import { base, id, itemSchema } from '../base'
import type { Grade } from '../result'
import { shuffled } from '../shuffle'

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

/** Whether no item that the question has is placed. */
export function isEmptySort(question: SortQuestion, response: SortResponse): boolean {
  return isEmptyAssignment(question.items, response.placed)
}

/** The share of items in their category, or rightly in none. */
export function gradeSort(question: SortQuestion, response: SortResponse): Grade {
  const places = new Set([NOWHERE, ...question.categories.map((category) => category.id)])
  return gradeAssignment(question.items, response.placed, (item, place) =>
    places.has(place) ? { verdict: place === item.category ? 'right' : 'wrong' } : null,
  )
}

/** Every item in its category, or in none. */
export function correctSort(question: SortQuestion): SortResponse {
  return { kind: 'sort', placed: Object.fromEntries(question.items.map((item) => [item.id, item.category])) }
}

/** Item ids in the order in which this seed shows them. */
export function presentSort(question: SortQuestion, seed: string): string[] {
  return shuffled(question.items, `${seed}/${question.id}`).map((item) => item.id)
}

/** What decides the grade. */
export function keySort(question: Omit<SortQuestion, 'key'>): unknown {
  return question.items.map((item) => JSON.stringify([item.id, item.category])).sort()
}
