import { expect, test } from 'vitest'
import { longDate } from '@/app/long-date'

test.each([
  ['2024-06-27', '27 June 2024'],
  ['2024-06', 'June 2024'],
  ['2024', '2024'],
])('%s', (iso, shown) => {
  expect(longDate(iso)).toBe(shown)
})
