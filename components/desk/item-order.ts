import type { FlagCode } from '@/lib/quiz/statistics/flags'
import type { AnalysedItem } from './analysis'

/** A column of the table of questions. */
export type SortBy = 'place' | 'n' | 'facility' | 'discrimination' | 'time' | 'flags'

export type Order = { by: SortBy; descending: boolean }

/** How grave a remark is. */
const GRAVITY: Record<FlagCode, number> = {
  'key-suspect': 100,
  'negative-discrimination': 50,
  'upper-prefers': 30,
  'low-discrimination': 20,
  'unforeseen-answer': 15,
  'sure-but-wrong': 15,
  'too-hard': 10,
  'unused-distractor': 2,
  'too-easy': 1,
}

const sortValue: Record<Exclude<SortBy, 'place'>, (item: AnalysedItem['item']) => number | null> = {
  n: ({ n }) => n,
  facility: ({ facility }) => facility?.value ?? null,
  discrimination: ({ discrimination }) => discrimination.value,
  time: ({ time }) => time?.seconds ?? null,
  flags: ({ flags }) => flags.reduce((sum, { code }) => sum + GRAVITY[code], 0),
}

/** The questions in an order, those without the figure last; of equal ones the earlier in the course first. */
export function ordered(items: readonly AnalysedItem[], { by, descending }: Order): AnalysedItem[] {
  if (by === 'place') return descending ? items.toReversed() : [...items]
  return items
    .map((one) => ({ one, value: sortValue[by](one.item) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      return descending ? b.value - a.value : a.value - b.value
    })
    .map(({ one }) => one)
}

/** The order after a click on a heading: the same turned round, or the more telling way of another. */
export function nextOrder(order: Order, by: SortBy): Order {
  return order.by === by ? { by, descending: !order.descending } : { by, descending: by === 'flags' || by === 'time' }
}
