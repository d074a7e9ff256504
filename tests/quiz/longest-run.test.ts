import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestRun } from '@/lib/quiz/longest-run'

/** All subsequences that increase, by trying every subset. */
function byDefinition(numbers: number[]): number {
  const subsets = Array.from({ length: 2 ** numbers.length }, (_, bits) => numbers.filter((_, i) => bits & (1 << i)))
  const increasing = subsets.filter((subset) => subset.every((n, i) => i === 0 || n > (subset[i - 1] as number)))
  return Math.max(...increasing.map((subset) => subset.length))
}

describe('the longest increasing run', () => {
  it('is found', () => {
    expect(longestRun([])).toEqual([])
    expect(longestRun([3, 0, 1, 2])).toEqual([0, 1, 2])
    expect(longestRun([0, 2, 1])).toEqual([0, 2])
  })

  it('is as long as its definition says, and a part of what was given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 7 }), (numbers) => {
        const run = longestRun(numbers)
        expect(run.length).toBe(byDefinition(numbers))
        expect(numbers.filter((n) => run.includes(n))).toEqual(run)
        expect(run.toSorted((a, b) => a - b)).toEqual(run)
      }),
    )
  })
})
