import { describe, expect, test } from 'vitest'
import { restScores } from '@/lib/quiz/statistics/rest-scores'
import { analyseTest } from '@/lib/quiz/statistics/test'
import { totals } from '@/lib/quiz/statistics/totals'
import { columns } from './columns'

describe('the totals of a test', () => {
  test('leave out a question that fewer than half of those who took the test have answered', () => {
    const sums = totals(
      columns(
        [
          [1, 0.5, null],
          [1, 1, 1],
          [0, 1, null],
          [null, null, null],
        ],
        [2, 1, 5],
      ),
    )
    expect(sums.leftOut).toEqual(['rivers/2'])
    expect(sums).toMatchObject({ takers: 3, earned: [2.5, 3, 1, 0], possible: [3, 3, 3, 0], answered: [2, 2, 2, 0] })
    expect(analyseTest(sums)).toMatchObject({ takers: 3, complete: 3, questions: 2, points: 3 })
  })

  test('are of nobody when nobody answered', () => {
    const sums = totals(columns([[null], [null]]))
    expect(analyseTest(sums)).toEqual({
      takers: 0,
      complete: 0,
      questions: 0,
      points: 0,
      leftOut: ['rivers/0'],
      scores: null,
      deviation: null,
      reliability: null,
    })
    expect(totals([])).toMatchObject({ takers: 0, counted: [] })
  })
})

describe('the figures of a test', () => {
  test('are of the students who answered everything that counts', () => {
    const sums = totals(
      columns([
        [1, 1],
        [1, 0],
        [0, null],
      ]),
    )
    expect(analyseTest(sums)).toMatchObject({ takers: 3, complete: 2, scores: { mean: 1.5, median: 1.5 } })
  })

  test('tell no reliability from fewer than 30 of them', () => {
    const row = (n: number) => columns(Array.from({ length: n }, (_, i) => [i % 2, i % 3 ? 1 : 0]))
    expect(analyseTest(totals(row(29))).reliability).toBeNull()
    expect(analyseTest(totals(row(30))).reliability).not.toBeNull()
  })

  test('have no spread with one student', () => {
    expect(analyseTest(totals(columns([[1, 0.5]])))).toMatchObject({
      complete: 1,
      deviation: null,
      scores: { mean: 1.5 },
    })
  })
})

describe('the score in the rest of the test', () => {
  test('is the share of points in the other questions', () => {
    const table = columns([[1, 0.5, 0]], [2, 4, 2])
    const sums = totals(table)
    expect(table.map((column) => restScores(column, sums)[0])).toEqual([2 / 6, 2 / 4, 4 / 6])
  })

  test('is unknown of a student who left out the question, or more than half of the others', () => {
    const table = columns([
      [1, 1, 1, null],
      [1, 1, null, null],
      [null, 1, 1, 1],
      [1, 1, 1, 1],
    ])
    const [first] = table
    expect(first && restScores(first, totals(table))).toEqual([1, undefined, undefined, 1])
  })

  test('of a question that does not count is the share of all that do', () => {
    const table = columns([
      [1, 1, 0.5],
      [1, 0, null],
      [0, 0, null],
    ])
    const [, , last] = table
    expect(last && restScores(last, totals(table))).toEqual([1, undefined, undefined])
  })

  test('is unknown when there are no others', () => {
    const table = columns([[1], [0]])
    const [only] = table
    expect(only && restScores(only, totals(table))).toEqual([undefined, undefined])
  })
})
