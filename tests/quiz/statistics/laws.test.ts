import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alpha } from '@/lib/quiz/statistics/alpha'
import { correlation } from '@/lib/quiz/statistics/correlation'
import { fisherInterval } from '@/lib/quiz/statistics/fisher-interval'
import { groups } from '@/lib/quiz/statistics/groups'
import { histogram } from '@/lib/quiz/statistics/histogram'
import { analyseItem } from '@/lib/quiz/statistics/item'
import { median } from '@/lib/quiz/statistics/median'
import { standardDeviation } from '@/lib/quiz/statistics/moments'
import { newcombe } from '@/lib/quiz/statistics/newcombe'
import { analyseTest } from '@/lib/quiz/statistics/test'
import { totals } from '@/lib/quiz/statistics/totals'
import { wilson } from '@/lib/quiz/statistics/wilson'
import { columns } from './columns'

const score = fc.constantFrom(0, 1 / 3, 0.5, 2 / 3, 1)
const cell = fc.option(score, { freq: 8 })
/** Tables of 30 to 50 students and 2 to 7 questions, some cells empty. */
const table = fc
  .tuple(fc.integer({ min: 30, max: 50 }), fc.integer({ min: 2, max: 7 }))
  .chain(([students, questions]) =>
    fc.record({
      scores: fc.array(fc.array(cell, { minLength: questions, maxLength: questions }), {
        minLength: students,
        maxLength: students,
      }),
      points: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: questions, maxLength: questions }),
    }),
  )
const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 40 })

function analysed(scores: readonly (readonly (number | null)[])[], points: readonly number[]) {
  const all = columns(scores, points)
  const sums = totals(all)
  return { test: analyseTest(sums), items: all.map((column) => analyseItem(column, sums)) }
}

/** The numbers of a value, wherever they stand in it; rounded, since sums in another order round otherwise. */
const rounded = (value: unknown) =>
  JSON.stringify(value, (_, part) => (typeof part === 'number' ? Math.round(part * 1e9) / 1e9 + 0 : part))

describe('whatever students give,', () => {
  test('figures keep to their bounds and lie in their intervals', () => {
    fc.assert(
      fc.property(table, ({ scores, points }) => {
        const { test, items } = analysed(scores, points)
        for (const { facility, discrimination } of items) {
          if (facility) {
            const [low, high] = facility.interval
            expect(0 <= low && low <= facility.value && facility.value <= high && high <= 1).toBe(true)
          }
          if (discrimination.value !== null) {
            const [low, high] = discrimination.interval
            expect(-1 <= low && low <= discrimination.value && discrimination.value <= high && high <= 1).toBe(true)
          }
        }
        expect(test.complete).toBeLessThanOrEqual(test.takers)
        if (test.reliability) expect(test.reliability.value).toBeLessThanOrEqual(1)
        if (test.scores) {
          expect(test.scores.histogram.reduce((sum, { n }) => sum + n, 0)).toBe(test.complete)
          expect(test.scores.mean).toBeLessThanOrEqual(test.points + 1e-9)
        }
      }),
    )
  })

  test('the order of the students makes no difference', () => {
    const shuffledTable = table.chain(({ scores, points }) =>
      fc.shuffledSubarray(scores, { minLength: scores.length }).map((shuffled) => ({ scores, shuffled, points })),
    )
    fc.assert(
      fc.property(shuffledTable, ({ scores, shuffled, points }) => {
        expect(rounded(analysed(shuffled, points))).toBe(rounded(analysed(scores, points)))
      }),
    )
  })

  test('the order of the questions makes no difference to the test, nor to each of them', () => {
    fc.assert(
      fc.property(table, ({ scores, points }) => {
        const forth = analysed(scores, points)
        const back = analysed(
          scores.map((row) => row.toReversed()),
          points.toReversed(),
        )
        const bare = ({ items, test }: typeof forth) => [
          { ...test, leftOut: test.leftOut.length },
          items.map(({ key, ...item }) => item),
        ]
        expect(rounded(bare({ ...back, items: back.items.toReversed() }))).toBe(rounded(bare(forth)))
      }),
    )
  })

  test('a question of which every answer is doubled in points has the same facility and discrimination', () => {
    fc.assert(
      fc.property(table, ({ scores, points }) => {
        const twice = points.map((of) => of * 2)
        const figuresOf = (of: number[]) =>
          analysed(scores, of).items.map(({ facility, discrimination }) => ({ facility, discrimination }))
        expect(rounded(figuresOf(twice))).toBe(rounded(figuresOf(points)))
      }),
    )
  })
})

describe('by law', () => {
  test('spread does not change when a constant is added, and the middle goes along', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), (list, constant) => {
        const moved = list.map((value) => value + constant)
        expect(standardDeviation(moved)).toBeCloseTo(standardDeviation(list), 9)
        expect(median(moved)).toBe(median(list) + constant)
      }),
    )
  })

  test('correlation and alpha do not change when a constant is added', () => {
    fc.assert(
      fc.property(values, values, fc.integer({ min: -1000, max: 1000 }), (a, b, constant) => {
        const n = Math.min(a.length, b.length)
        const [x, y] = [a.slice(0, n), b.slice(0, n)]
        const moved = x.map((value) => value + constant)
        expect(correlation(moved, y) ?? -2).toBeCloseTo(correlation(x, y) ?? -2, 9)
        expect(alpha([moved, y]) ?? -2).toBeCloseTo(alpha([x, y]) ?? -2, 6)
      }),
    )
  })

  test('correlation does not ask which is which, and changes its sign with one of them', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const n = Math.min(a.length, b.length)
        const [x, y] = [a.slice(0, n), b.slice(0, n)]
        const r = correlation(x, y)
        expect(correlation(y, x)).toBe(r)
        const turned = correlation(
          x.map((value) => -value),
          y,
        )
        expect(turned ?? 2).toBeCloseTo(r === null ? 2 : -r, 12)
      }),
    )
  })

  test('what does not vary has no correlation and no alpha', () => {
    expect(correlation([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull()
    expect(correlation([1, 2, 3], [1 / 3, 1 / 3, 1 / 3])).toBeNull()
    expect(
      alpha([
        [1, 0],
        [0, 1],
      ]),
    ).toBeNull()
    expect(alpha([[1, 0]])).toBeNull()
  })

  test('the same question twice has an alpha of 1', () => {
    expect(
      alpha([
        [1, 0, 1, 0.5],
        [1, 0, 1, 0.5],
      ]),
    ).toBeCloseTo(1, 12)
  })

  test('intervals grow narrower with more students, and turn with what they are of', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 41, max: 80 }), (right, n) => {
        const width = ([low, high]: readonly [number, number]) => high - low
        expect(width(wilson(right / n, n * 4))).toBeLessThan(width(wilson(right / n, n)))
        const [low, high] = wilson(1 - right / n, n)
        expect(1 - low).toBeCloseTo(wilson(right / n, n)[1], 12)
        expect(1 - high).toBeCloseTo(wilson(right / n, n)[0], 12)
        expect(width(fisherInterval(right / n, n * 4))).toBeLessThan(width(fisherInterval(right / n, n)))
        const [down, up] = newcombe(right, n, 10, 40)
        expect(newcombe(10, 40, right, n)[0]).toBeCloseTo(-up, 12)
        expect(newcombe(10, 40, right, n)[1]).toBeCloseTo(-down, 12)
      }),
    )
  })

  test('the two groups are apart, at least 27 %, and none outside is better than the upper or worse than the lower', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }), { maxLength: 80 }),
        (scores) => {
          const made = groups(scores)
          const known = scores.filter((one) => one !== undefined).length
          if (known < 30) expect(made).toBeNull()
          if (!made) return
          const of = (group: ReadonlySet<number>) => [...group].map((i) => scores[i] ?? Number.NaN)
          expect(Math.min(made.upper.size, made.lower.size)).toBeGreaterThanOrEqual(Math.round(0.27 * known))
          expect(Math.min(...of(made.upper))).toBeGreaterThan(Math.max(...of(made.lower)))
          for (const [i, one] of scores.entries()) {
            if (one === undefined) expect(made.upper.has(i) || made.lower.has(i)).toBe(false)
            else if (!made.upper.has(i)) expect(one).toBeLessThan(Math.min(...of(made.upper)))
          }
        },
      ),
    )
  })

  test('there are no groups where too many tie', () => {
    expect(groups(new Array(60).fill(0.5))).toBeNull()
  })
})

test('a score on the border of two bars belongs to the one above, the highest of all to the last', () => {
  expect(histogram([0, 1, 5, 9.99, 10], 10, 2).map(({ n }) => n)).toEqual([2, 3])
  expect(histogram([1 / 3 + 1 / 3 + 1 / 3], 2, 2).map(({ n }) => n)).toEqual([0, 1])
})

test('the middle of an even number of values is the mean of the two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([3, 1, 2])).toBe(2)
})
