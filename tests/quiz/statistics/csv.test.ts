import { describe, expect, test } from 'vitest'
import { csv } from '@/lib/quiz/statistics/csv'
import { choiceTable, flagText, type ItemLine, itemTable, scoreTable } from '@/lib/quiz/statistics/csv-tables'
import { analyseItem } from '@/lib/quiz/statistics/item'
import { totals } from '@/lib/quiz/statistics/totals'
import { columns } from './columns'

describe('a table as CSV', () => {
  test('quotes what needs it', () => {
    expect(csv([['a', 'b,c', 'd "e"', 'f\ng', 1.5, null]])).toBe('a,"b,c","d ""e""","f\ng",1.5,\r\n')
  })

  test('keeps a spreadsheet from running what a student typed, and leaves negative numbers alone', () => {
    expect(csv([['=1+1', '+1', '-1', '@x', '\tx', -1]])).toBe(`'=1+1,'+1,'-1,'@x,'\tx,-1\r\n`)
  })

  test('keeps all digits', () => {
    expect(csv([[1 / 3]])).toBe('0.3333333333333333\r\n')
  })
})

const table = columns(Array.from({ length: 40 }, (_, i) => [i % 2, i % 2, i === 0 ? null : 1]))
const sums = totals(table)
const lines: ItemLine[] = table.map((column) => ({
  column: { ...column, changed: 2, gone: 1 },
  item: analyseItem(column, sums),
  text: 'Which?',
}))

describe('the tables', () => {
  test('have as many cells in each row as headings', () => {
    const tables = [itemTable(lines), choiceTable(lines, () => 'text'), scoreTable(table, ['Student 1'])]
    for (const rows of tables) for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0)
  })

  test('of questions leaves empty what is not known, and names flags', () => {
    const rows = itemTable(lines).map((row) =>
      Object.fromEntries(row.map((cell, i) => [itemTable(lines)[0]?.[i], cell])),
    )
    expect(rows[1]).toMatchObject({
      question: 'rivers/0',
      n: 40,
      facility: 0.5,
      discrimination: expect.closeTo(0.96, 2),
      changed: 2,
      gone: 1,
    })
    expect(rows[3]).toMatchObject({ n: 39, facility: 1, discrimination: null, median_seconds: null, flags: 'too-easy' })
  })

  test('of questions say how long it took and how those did who were sure, where that is known', () => {
    const [column] = columns([[1], [0], [1]])
    if (!column) throw new Error('no column')
    const sure = (steps: (1 | 3)[]) => {
      const attempts = column.attempts.map(
        (attempt, i) => attempt && { ...attempt, seconds: 20, confidence: steps[i] ?? 1 },
      )
      const timed = { ...column, attempts }
      const line = {
        column: { ...timed, changed: 0, gone: 0 },
        item: analyseItem(timed, totals([timed])),
        text: 'Which?',
      }
      const [headings = [], cells = []] = itemTable([line])
      return Object.fromEntries(headings.map((heading, i) => [heading, cells[i]]))
    }
    expect(sure([3, 3, 1])).toMatchObject({ median_seconds: 20, sure_n: 2, sure_facility: 0.5 })
    expect(sure([1, 1, 1])).toMatchObject({ median_seconds: 20, sure_n: null, sure_facility: null })
  })

  test('leave empty what nobody’s answers tell', () => {
    const [column] = columns([[null], [null]])
    if (!column) throw new Error('no column')
    const line = { column: { ...column, changed: 0, gone: 0 }, item: analyseItem(column, totals([column])), text: '' }
    expect(itemTable([line])[1]?.slice(4, 8)).toEqual([0, null, null, null])
    expect(choiceTable([line], () => 'text')[1]).toEqual([
      'rivers/0',
      '',
      'a',
      'text',
      1,
      0,
      null,
      null,
      null,
      null,
      null,
    ])
  })

  test('of questions names a flagged choice with its part, and what was typed', () => {
    const [line] = lines
    if (!line) throw new Error('no line')
    const counts = [{ id: '?earth', correct: false, typed: 'Earth', n: 9, upper: 0, lower: 0 }]
    const item = {
      ...line.item,
      parts: [{ id: 'planet', exclusive: true, offered: false, open: true, counts }],
    }
    expect(flagText({ code: 'unforeseen-answer', part: 'planet', choice: '?earth' }, item)).toBe(
      'unforeseen-answer planet = "Earth"',
    )
    expect(flagText({ code: 'unused-distractor', part: '', choice: 'venus' }, item)).toBe('unused-distractor venus')
  })

  test('of choices says how many in each group', () => {
    const [headings, right, wrong] = choiceTable(lines, (_, __, { id }) => id.toUpperCase())
    expect(headings).toContain('upper_of')
    expect(right).toEqual(['rivers/0', '', 'a', 'A', 1, 20, 0.5, 20, 20, 0, 20])
    expect(wrong).toEqual(['rivers/0', '', 'b', 'B', 0, 20, 0.5, 0, 20, 20, 20])
  })

  test('of scores has a row a student', () => {
    expect(scoreTable(table.slice(1), ['Student 1', 'Student 2'])).toEqual([
      ['student', 'rivers/1', 'rivers/2'],
      ['Student 1', 0, null],
      ['Student 2', 1, 1],
    ])
  })
})
