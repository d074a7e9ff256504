import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, difference, offsetAt } from '@/lib/authoring/edit'

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') })

test('the difference of two texts makes the one the other, and there is none of a text with itself', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = difference(before, after)
      expect(applyEdits(before, edit ? [edit] : [])).toBe(after)
      expect(edit === undefined).toBe(before === after)
    }),
  )
})

test('what two texts begin and end with is left alone', () => {
  expect(difference('one two three', 'one 2 three')).toEqual({ start: 4, end: 7, text: '2' })
})

test('several edits refer to the text before all of them', () => {
  const edits = [
    { start: 0, end: 1, text: 'xx' },
    { start: 2, end: 3, text: '' },
  ]
  expect(applyEdits('abc', edits)).toBe('xxb')
})

test('lines and columns become offsets, those beyond the text the nearest there is', () => {
  expect([
    offsetAt('ab\ncd', 1, 2),
    offsetAt('ab\ncd', 2, 1),
    offsetAt('ab\ncd', 1, 9),
    offsetAt('ab\ncd', 9, 1),
  ]).toEqual([1, 3, 2, 5])
})
