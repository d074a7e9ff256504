import { describe, expect, it } from 'vitest'
import { yearOf } from '@/components/lesson/year-of'

describe('yearOf', () => {
  it.each([
    ['2018', 2018.5],
    ['January 2015', 2015 + 14.5 / 31 / 12],
    ['Dec 1999', 1999 + (11 + 14.5 / 31) / 12],
    ['27 June 2024', 2024 + (5 + 26.5 / 31) / 12],
  ])('reads %s', (text, year) => {
    expect(yearOf(text)).toBeCloseTo(year, 10)
  })

  it.each(['Months before March 2024', 'around 2015', 'next year', '27 2024', 'Foo 2015', ''])(
    'does not date "%s"',
    (text) => {
      expect(yearOf(text)).toBeUndefined()
    },
  )
})
