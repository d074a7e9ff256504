import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moved } from '@/components/quiz/move'
import * as words from '@/wording'

describe('the words of quizzes', () => {
  it('count in the plural where there is more than one, and nought', () => {
    expect(words.frame.points(1)).toBe('1 point')
    expect(words.frame.points(0.5)).toBe('0.5 points')
    expect(words.frame.earned(1 / 3, 1)).toBe('0.33 of 1 point')
    expect(words.cloze.tally(0, 2)).toBe('0 of 2 gaps are right')
    expect(words.result.found(1, 2, 2)).toBe('1 of 2 found, and 2 chosen that do not belong')
  })

  it('are calm: none ends in an exclamation mark', () => {
    const sentences = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'function'
          ? [String(value)]
          : typeof value === 'object' && value !== null
            ? Object.values(value).flatMap(sentences)
            : []
    for (const sentence of sentences(words)) expect(sentence).not.toMatch(/!['"`\s]/)
  })
})

describe('moving', () => {
  it('keeps every thing, puts the one moved where it is to be, and the others in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (list, a, b) => {
        const [from, to] = [a % list.length, b % list.length]
        const after = moved(list, from, to)
        expect(after[to]).toBe(list[from])
        const without = (some: number[]) => some.filter((thing) => thing !== list[from])
        expect(without(after)).toEqual(without(list))
      }),
    )
  })
})
