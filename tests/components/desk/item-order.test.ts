import { describe, expect, test } from 'vitest'
import type { AnalysedItem } from '@/components/desk/analysis'
import { nextOrder, type Order, ordered } from '@/components/desk/item-order'
import type { Flag } from '@/lib/quiz/statistics/flags'
import { analyseItem } from '@/lib/quiz/statistics/item'
import { totals } from '@/lib/quiz/statistics/totals'
import { columns } from '../../quiz/statistics/columns'

const table = columns([
  [1, 0, 0.5, null],
  [1, 0, 0.5, 1],
])
const flags: Flag[][] = [
  [{ code: 'too-easy' }],
  [{ code: 'key-suspect', part: '', choice: 'b' }],
  [],
  [{ code: 'too-easy' }],
]
const items: AnalysedItem[] = table.map((column, i) => ({
  column: { ...column, changed: 0, gone: 0 },
  item: {
    ...analyseItem(column, totals(table)),
    flags: flags[i] ?? [],
    time: i === 1 ? null : { n: 2, seconds: 10 - i },
  },
}))
const places = (order: Order) =>
  ordered(items, order)
    .map(({ item }) => item.key.slice(-1))
    .join('')

describe('questions are put in order', () => {
  test.each<[Order, string]>([
    [{ by: 'place', descending: false }, '0123'],
    [{ by: 'place', descending: true }, '3210'],
    [{ by: 'n', descending: false }, '3012'],
    [{ by: 'facility', descending: false }, '1203'],
    [{ by: 'facility', descending: true }, '0321'],
    [{ by: 'flags', descending: true }, '1032'],
    [{ by: 'time', descending: true }, '0231'],
    [{ by: 'time', descending: false }, '3201'],
    [{ by: 'discrimination', descending: true }, '0123'],
  ])('%j', (order, expected) => {
    expect(places(order)).toBe(expected)
  })
})

test('the same heading turns the order round, another begins with what tells most', () => {
  expect(nextOrder({ by: 'n', descending: false }, 'n')).toEqual({ by: 'n', descending: true })
  expect(nextOrder({ by: 'n', descending: false }, 'flags')).toEqual({ by: 'flags', descending: true })
  expect(nextOrder({ by: 'flags', descending: true }, 'facility')).toEqual({ by: 'facility', descending: false })
})
