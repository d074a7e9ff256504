import { expect, test } from 'vitest'
import { median } from '@/lib/quiz/statistics/median'
import { mean, variance } from '@/lib/quiz/statistics/moments'

test('the middle of an even number of values lies between two of them, whatever their order', () => {
  const values = [9, 1, 4, 2]
  expect(median(values)).toBe(3)
  expect(values).toEqual([9, 1, 4, 2])
})

test('nothing has no middle, no mean, and one value does not vary', () => {
  expect(median([])).toBeNaN()
  expect(mean([])).toBeNaN()
  expect(variance([7])).toBeNaN()
})
