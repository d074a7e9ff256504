import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineDiff } from '@/lib/authoring/line-diff'

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 })
  .map((lines) => lines.join('\n'))
const side = (rows: ReturnType<typeof lineDiff>, name: 'mine' | 'theirs') =>
  rows.flatMap((row) => row[name] ?? []).join('\n')

test('each side of a comparison is its whole text, in order', () => {
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      const rows = lineDiff(mine, theirs)
      expect(side(rows, 'mine')).toBe(mine)
      expect(side(rows, 'theirs')).toBe(theirs)
    }),
  )
})

test('lines that are alike stand beside each other, and a changed line beside what came in its place', () => {
  expect(lineDiff('a\nb\nc\nd', 'a\nB\nc\nnew\nd')).toEqual([
    { mine: 'a', theirs: 'a' },
    { mine: 'b', theirs: 'B' },
    { mine: 'c', theirs: 'c' },
    { theirs: 'new' },
    { mine: 'd', theirs: 'd' },
  ])
})
