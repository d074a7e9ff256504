import { describe, expect, test } from 'vitest'
import { dayStarts, daysBetween, startOf } from '@/components/progress/days'

const HOUR = 3_600_000

test('days begin at the student’s own midnight', () => {
  const noon = new Date(2024, 5, 12, 12).getTime()
  expect(dayStarts(noon, -1, 1)).toEqual([11, 12, 13].map((day) => new Date(2024, 5, day).getTime()))
  expect(startOf('2024-06-12')).toBe(noon - 12 * HOUR)
})

describe('days between two moments', () => {
  const at = (month: number, day: number, hour: number) => new Date(2024, month, day, hour).getTime()

  test.each([
    [at(5, 12, 1), at(5, 12, 23), 0],
    [at(5, 12, 23), at(5, 13, 1), 1],
    [at(5, 12, 23), at(5, 11, 1), -1],
    // Over the end of summer time, wherever there is one.
    [at(9, 20, 12), at(10, 10, 12), 21],
    [at(2, 1, 12), at(3, 5, 12), 35],
  ])('%i to %i are counted by midnights: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})
