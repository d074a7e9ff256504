import { z } from 'zod'
import { base, itemSchema } from '../base'
import { longestRun } from '../longest-run'
import { type Grade, incomplete, stale } from '../result'
import { shuffled } from '../shuffle'

export const orderSchema = () =>
  base().extend({
    kind: z.literal('order'),
    /** In the right order. */
    items: z.array(itemSchema()).min(2),
  })
export type OrderQuestion = z.infer<ReturnType<typeof orderSchema>>
/** Item ids in the student's order. */
export type OrderResponse = { kind: 'order'; items: string[] }

/** Whether none of the items that the question has is placed. */
export function isEmptyOrder(question: OrderQuestion, response: OrderResponse): boolean {
  return !question.items.some((item) => response.items.includes(item.id))
}

/**
 * The longest run of items that stand in the right order among themselves, L of n, as (L − 1) / (n − 1): 0 for the
 * order reversed. Items outside that run are wrong. Of an item placed twice, the first place counts.
 */
export function gradeOrder(question: OrderQuestion, response: OrderResponse): Grade {
  const ids = question.items.map((item) => item.id)
  const given = [...new Set(response.items)]
  const gone = given.filter((id) => !ids.includes(id))
  if (gone.length > 0) return stale(gone)
  const missing = ids.filter((id) => !given.includes(id))
  if (missing.length > 0) return incomplete(missing, ids.length)
  const run = longestRun(given.map((id) => ids.indexOf(id)))
  const right = new Set(run.length > 1 ? run.map((place) => ids[place]) : [])
  return {
    status: 'graded',
    score: (run.length - 1) / (ids.length - 1),
    parts: given.map((id) => ({ id, verdict: right.has(id) ? 'right' : 'wrong' })),
  }
}

/** The items in the right order. */
export function correctOrder(question: OrderQuestion): OrderResponse {
  return { kind: 'order', items: question.items.map((item) => item.id) }
}

/** Item ids in the order in which this seed shows them first, which is never the right one. */
export function presentOrder(question: OrderQuestion, seed: string): string[] {
  const right = question.items.map((item) => item.id)
  const items = shuffled(right, `${seed}/${question.id}`)
  const solved = items.every((id, i) => id === right[i])
  return solved ? [...items.slice(1), ...items.slice(0, 1)] : items
}

/** What decides the grade. */
export function keyOrder(question: Omit<OrderQuestion, 'key'>): unknown {
  return question.items.map((item) => item.id)
}
