import { expect, test } from 'vitest'
import { excerpt } from '@/lib/course/excerpt'

const TEXT = 'one\ntwo three\r\nfour'

test('an excerpt has the line with its place marked, and one line on each side', () => {
  expect(excerpt(TEXT, { line: 2, column: 5, endLine: 2, endColumn: 8 })).toEqual([
    { number: 1, before: 'one', marked: '', after: '' },
    { number: 2, before: 'two ', marked: 'thr', after: 'ee' },
    { number: 3, before: 'four', marked: '', after: '' },
  ])
})

test('a place over several lines is marked to the end of its first', () => {
  expect(excerpt(TEXT, { line: 1, column: 2, endLine: 3, endColumn: 2 })[0]).toMatchObject({
    before: 'o',
    marked: 'ne',
  })
})

test('a place without an end marks one character, and at the end of a line none', () => {
  expect(excerpt(TEXT, { line: 3, column: 1 }).at(-1)).toMatchObject({ marked: 'f', after: 'our' })
  expect(excerpt(TEXT, { line: 3, column: 5 }).at(-1)).toMatchObject({ before: 'four', marked: '' })
})
