import { expect, test } from 'vitest'
import { longDate } from '@/app/long-date'

test.each([
  ['2024-06-27', 'en', '27 June 2024'],
  ['2024-06', 'en', 'June 2024'],
  ['2024', 'en', '2024'],
  ['2024-06-27', 'de', '27. Juni 2024'],
])('%s in %s', (iso, lang, shown) => {
  expect(longDate(iso, lang)).toBe(shown)
})
