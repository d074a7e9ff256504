import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editedText, lineStarts, pointAt } from '@/lib/course/syntax/edited-text'

const place = (start: number, end: number) => ({
  start: { line: 0, column: 0, offset: start },
  end: { line: 0, column: 0, offset: end },
})

test('a place in an edited text is where its characters stood', () => {
  const original = 'ab\r\ncd\ref\n'
  const edited = editedText(original)
    .edit({ start: 4, end: 4, by: 'XX\n' })
    .edit({ start: 0, end: 1, by: '' })
    .edit({ start: 7, end: 8, by: '_' })
  expect(edited.text).toBe('b\r\nXX\ncd_ef\n'.replace('cd_', 'c_\r'))
  expect(edited.original(place(3, 6))).toMatchObject({ start: { line: 2, column: 1, offset: 4 }, end: { offset: 4 } })
  expect(edited.original(place(6, 9))).toMatchObject({
    start: { line: 2, column: 1, offset: 4 },
    end: { line: 3, column: 1 },
  })
})

test('law: what an edit leaves alone keeps its place', () => {
  const edits = fc.array(fc.record({ at: fc.nat(), length: fc.nat(5), by: fc.string({ maxLength: 5 }) }), {
    maxLength: 5,
  })
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\n', '\r', '🧪', 'ز'), maxLength: 30 }),
      edits,
      (source, changes) => {
        // Each character a different one, so that it can be known again.
        const original = Array.from(source, (c, i) => (/[\r\n]/.test(c) ? c : String.fromCharCode(0x4e00 + i))).join('')
        let edited = editedText(original)
        for (const { at, length, by } of changes) {
          const start = at % (edited.text.length + 1)
          edited = edited.edit({ start, end: Math.min(edited.text.length, start + length), by })
        }
        for (const [i, character] of Array.from(edited.text).entries()) {
          if (character < '\u4e00' || character > '\u4fff') continue
          const { start } = edited.original(place(i, i))
          expect(original[start.offset ?? -1]).toBe(character)
          expect(start).toEqual(pointAt(start.offset ?? 0, lineStarts(original)))
        }
      },
    ),
  )
})

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [4, 3, 1],
  [5, 4, 1],
  [99, 4, 95],
])('offset %i of a text with every line ending is line %i, column %i', (offset, line, column) => {
  expect(pointAt(offset, lineStarts('a\n\r\n\rb'))).toEqual({ line, column, offset })
})
