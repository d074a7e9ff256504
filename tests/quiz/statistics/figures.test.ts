import { describe, expect, test } from 'vitest'
import { grade } from '@/lib/quiz/grade'
import type { Attempt } from '@/lib/quiz/statistics/attempt'
import { fisherInterval } from '@/lib/quiz/statistics/fisher-interval'
import { analyseItem } from '@/lib/quiz/statistics/item'
import { newcombe } from '@/lib/quiz/statistics/newcombe'
import { analyseTest } from '@/lib/quiz/statistics/test'
import { totals } from '@/lib/quiz/statistics/totals'
import { wilson } from '@/lib/quiz/statistics/wilson'
import { choice } from '../examples'
import { columns, type Figures, figures } from './columns'

/** Equal to 1e-9. */
const near = (found: number | null | undefined, expected: number | undefined) => {
  expect(Math.abs((found ?? Number.NaN) - (expected ?? Number.NaN)), `${found} is not ${expected}`).toBeLessThan(1e-9)
}
const nearAll = (found: readonly number[] | undefined, expected: readonly number[] | undefined) => {
  expect(found).toHaveLength(expected?.length ?? Number.NaN)
  for (const [i, value] of (expected ?? []).entries()) near(found?.[i], value)
}

function agrees(expected: Figures) {
  const table = columns(expected.scores, expected.points)
  const sums = totals(table)
  const test = analyseTest(sums)
  near(test.scores?.mean, expected.mean)
  near(test.scores?.median, expected.median)
  near(test.deviation, expected.deviation)
  near(test.reliability?.value, expected.alpha)
  near(test.reliability?.error, expected.error)
  expect(test.scores?.histogram.map(({ n }) => n)).toEqual(expected.histogram)
  for (const [i, column] of table.entries()) {
    const item = analyseItem(column, sums)
    near(item.facility?.value, expected.facility[i])
    nearAll(item.facility?.interval, expected.facilityIntervals[i])
    near(item.discrimination.value, expected.discrimination[i])
    nearAll(
      item.discrimination.value === null ? undefined : item.discrimination.interval,
      expected.discriminationIntervals[i],
    )
  }
  return test
}

describe('the figures are those that R finds', () => {
  test('in the 1000 candidates of Bock & Lieberman (1970), whose KR-20 is known to be 0.295', () => {
    const test = agrees(figures.lsat)
    expect(test.reliability?.by).toBe('kr-20')
    expect(test.reliability?.value).toBeCloseTo(0.295, 3)
  })

  test('where questions have partial credit and count differently', () => {
    expect(agrees(figures.partial).reliability?.by).toBe('alpha')
  })

  test('where students left out questions', () => {
    const { scores, points, n, discrimination, discriminationIntervals } = figures.gaps
    const table = columns(scores, points)
    const sums = totals(table)
    for (const [i, column] of table.entries()) {
      const found = analyseItem(column, sums).discrimination
      expect(found.n).toBe(n[i])
      near(found.value, discrimination[i])
      nearAll(found.value === null ? undefined : found.interval, discriminationIntervals[i])
    }
  })

  test('of the time that a question took, and of confidence against correctness', () => {
    const { students, timedN, median, sure } = figures.timed
    const attempts = students.map(
      ([score, seconds, confidence]): Attempt => ({
        response: { kind: 'choice', picked: [score === 1 ? 'a' : 'b'] },
        score,
        parts: [],
        ...(seconds !== null && { seconds }),
        ...(confidence !== null && { confidence }),
      }),
    )
    const column = { key: 'rivers/timed', question: choice('a* b'), attempts }
    const { time, calibration } = analyseItem(column, totals([column]))
    expect(time?.n).toBe(timedN)
    near(time?.seconds, median)
    expect(calibration?.map(({ confidence }) => confidence)).toEqual([1, 2, 3])
    for (const [i, [n, value, low, high]] of sure.entries()) {
      const facility = calibration?.[i]?.facility
      expect(facility?.n).toBe(n)
      near(facility?.value, value)
      nearAll(facility?.interval, [low, high])
    }
  })

  test('of who chose what in the upper and the lower group', () => {
    const question = choice('o1* o2 o3 o4')
    const given = (option: number): Attempt => {
      const response = { kind: 'choice' as const, picked: [`o${option}`] }
      const graded = grade(question, response)
      if (graded.status !== 'graded') throw new Error(graded.status)
      return { response, score: graded.score, parts: graded.parts }
    }
    const table = figures.options.tables.map((_, i) => ({
      key: `rivers/${i}`,
      question,
      attempts: figures.options.chosen.map((row) => given(row[i] ?? 0)),
    }))
    const sums = totals(table)
    for (const [i, column] of table.entries()) {
      const { groups, parts } = analyseItem(column, sums)
      const counts = parts[0]?.counts ?? []
      const row = [groups?.upper, groups?.lower]
      for (const of of ['n', 'upper', 'lower'] as const) row.push(...counts.map((count) => count[of]))
      expect(row).toEqual(figures.options.tables[i])
    }
  })
})

describe('published worked examples:', () => {
  // Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (right, n, low, high) => {
    const interval = wilson(right / n, n)
    expect(interval[0]).toBeCloseTo(low, 4)
    expect(interval[1]).toBeCloseTo(high, 4)
  })

  // Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%i of %i less %i of %i', (a, m, b, n, low, high) => {
    const interval = newcombe(a, m, b, n)
    expect(interval[0]).toBeCloseTo(low, 4)
    expect(interval[1]).toBeCloseTo(high, 4)
  })
})

test('a perfect correlation has an interval of no width', () => {
  expect(fisherInterval(1, 40)).toEqual([1, 1])
  expect(fisherInterval(-1, 40)).toEqual([-1, -1])
})
