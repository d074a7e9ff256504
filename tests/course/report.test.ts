import { describe, expect, test } from 'vitest'
import { codeFrame } from '@/lib/course/code-frame'
import type { Diagnostic } from '@/lib/course/diagnostic'
import { byPlace, formatReport, jsonReport, totals } from '@/lib/course/report'

const problem = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  file: '01-a.mdx',
  line: 2,
  column: 3,
  severity: 'error',
  rule: 'no-key',
  message: 'No option is right.',
  hint: 'Put `[x]` before each right one.',
  ...more,
})

describe('a code frame', () => {
  test('shows a line before and after and underlines the place', () => {
    expect(`\n${codeFrame('one\ntwo three\nfour\nfive', { line: 2, column: 5, endLine: 2, endColumn: 10 })}`).toBe(`
  1 | one
> 2 | two three
    |     ^^^^^
  3 | four`)
  })

  test('aligns line numbers of different lengths', () => {
    const text = Array.from({ length: 12 }, (_, i) => `line ${i + 1}`).join('\n')
    expect(`\n${codeFrame(text, { line: 10, column: 1, endLine: 10, endColumn: 5 })}`).toBe(`
   9 | line 9
> 10 | line 10
     | ^^^^
  11 | line 11`)
  })

  test('marks one character where the place has no end, and the end of a line beyond it', () => {
    expect(codeFrame('abc', { line: 1, column: 2 })).toBe('> 1 | abc\n    |  ^')
    expect(codeFrame('abc', { line: 1, column: 4 })).toBe('> 1 | abc\n    |    ^')
    expect(codeFrame('', { line: 1, column: 1 })).toBe('> 1 |\n    | ^')
  })

  test('underlines to the end of the line what goes on below it', () => {
    expect(codeFrame('abc def\nghi', { line: 1, column: 5, endLine: 2, endColumn: 2 })).toBe(
      '> 1 | abc def\n    |     ^^^\n  2 | ghi',
    )
  })

  test('reckons with the width of tabs, wide characters, marks and emoji', () => {
    expect(codeFrame('\tx', { line: 1, column: 2, endLine: 1, endColumn: 3 })).toBe('> 1 |   x\n    |   ^')
    expect(codeFrame('漢字x', { line: 1, column: 3, endLine: 1, endColumn: 4 })).toBe('> 1 | 漢字x\n    |     ^')
    expect(codeFrame('漢字x', { line: 1, column: 2, endLine: 1, endColumn: 3 })).toBe('> 1 | 漢字x\n    |   ^^')
    expect(codeFrame('e\u0301x', { line: 1, column: 3, endLine: 1, endColumn: 4 })).toBe('> 1 | e\u0301x\n    |  ^')
    expect(codeFrame('👩‍🔬x', { line: 1, column: 6, endLine: 1, endColumn: 7 })).toBe('> 1 | 👩‍🔬x\n    |   ^')
  })

  test('quotes the place in a line that a terminal turns round', () => {
    expect(codeFrame('یہ تانبا ہے', { line: 1, column: 4, endLine: 1, endColumn: 9 })).toBe(
      '> 1 | یہ تانبا ہے\n    | ^ column 4: “تانبا”',
    )
  })

  test('cuts a long line round the place', () => {
    const text = `${'a'.repeat(300)}HERE${'b'.repeat(300)}`
    const [line = '', carets = ''] = codeFrame(text, { line: 1, column: 301, endLine: 1, endColumn: 305 }).split('\n')
    expect(line.length).toBeLessThan(120)
    expect(line).toMatch(/^> 1 \| …a+HEREb+…$/)
    expect(carets.indexOf('^')).toBe(line.indexOf('HERE'))
    expect(carets.trimEnd()).toMatch(/\^{4}$/)
  })

  test('prints no control character that a terminal would obey', () => {
    expect(codeFrame('a\u001b[31mb\u202ec', { line: 1, column: 1 })).toBe('> 1 | a␛[31mb\ufffdc\n    | ^')
  })
})

describe('a report', () => {
  const text = () => 'one\ntwo'

  test('ends with how many problems there are in how many files', () => {
    expect(totals([])).toBe('No problems')
    expect(totals([problem()])).toBe('1 error in 1 file')
    expect(totals([problem(), problem({ file: 'b' }), problem({ severity: 'warning' })])).toBe(
      '2 errors, 1 warning in 2 files',
    )
    expect(totals([problem({ severity: 'warning' }), problem({ severity: 'warning' })])).toBe('2 warnings in 1 file')
  })

  test('names each place as an editor opens it, and has no frame for a file that is not there', () => {
    const report = formatReport([problem()], { text: () => undefined, prefix: 'lessons/' })
    expect(report).toBe(
      'lessons/01-a.mdx:2:3  error  no-key  No option is right.\nhint: Put `[x]` before each right one.\n\n1 error in 1 file',
    )
  })

  test('tells a hundred problems a hundred times', () => {
    const many = Array.from({ length: 100 }, (_, i) => problem({ line: i + 1 }))
    expect(formatReport(many, { text }).match(/hint:/g)).toHaveLength(100)
  })

  test('has colours only when asked', () => {
    expect(formatReport([problem()], { text })).not.toContain('\u001b')
    expect(formatReport([problem()], { text, color: true })).toContain('\u001b[31merror\u001b[0m')
  })

  test('as JSON has every field', () => {
    const [first] = JSON.parse(jsonReport([problem({ endLine: 2, endColumn: 4 })], 'lessons/'))
    expect(first).toEqual({ ...problem({ endLine: 2, endColumn: 4 }), file: 'lessons/01-a.mdx' })
  })

  test('stands in the order of files, lines and columns', () => {
    const sorted = [
      problem({ file: 'a', line: 2, column: 9 }),
      problem({ file: 'a', line: 10, column: 1 }),
      problem({ file: 'b', line: 1, column: 1, rule: 'a' }),
      problem({ file: 'b', line: 1, column: 1, rule: 'b' }),
    ]
    expect(sorted.toReversed().sort(byPlace)).toEqual(sorted)
  })
})
