import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '@/lib/quiz/edit-distance'

/** The definition, by recursion over the ends of both texts. */
function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [c, d] = [a.slice(0, -1), b.slice(0, -1)]
  const ways = [byDefinition(c, b) + 1, byDefinition(a, d) + 1, byDefinition(c, d) + (a.at(-1) === b.at(-1) ? 0 : 1)]
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return Math.min(...ways, ...(swapped ? [byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1] : []))
}

describe('the edit distance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['mars', 'masr', 1],
    ['mars', 'marss', 1],
    ['mars', 'mas', 1],
    ['mars', 'mars', 0],
    ['', 'mars', 4],
    ['mars', '', 4],
    // No stretch is edited twice: otherwise this would be 2.
    ['ca', 'abc', 3],
    ['😀a', 'a', 1],
  ])('of %s and %s is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  it('is what its definition says', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
    fc.assert(
      fc.property(short, short, (a, b) => editDistance(a, b) === byDefinition(a, b)),
      { numRuns: 500 },
    )
  })
})
