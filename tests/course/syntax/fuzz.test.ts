import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { lineStarts } from '@/lib/course/syntax/edited-text'
import { parseLesson } from '@/lib/course/syntax/parse'
import { questionSchema } from '@/lib/quiz/question'
import { EXAMPLE } from '../questions/example'
import { readLesson } from '../questions/read'

/** What is likely to break a lesson. */
const TOKEN = fc.constantFrom(
  ...'<|>|</|/>|{|}|[[|]]|[|]|(|)|`|```\n|$|$$|==|*|_|~|~~|\\|"|\'|&|&lt;|!|=|#|^|[^p7]|[^p7]:|{#a}|{pinned}|{/*|*/}|<!--|-->|\n|\n\n|\r\n|\t|    |> |- |- [x] |- = |- ! |- ~|1. |## |---\n| '.split(
    '|',
  ),
  '|',
  '<Quiz id="q" title="t">',
  '</Quiz>',
  '<Question id="q">',
  '<Question>',
  '</Question>',
  '<Why>',
  '</Why>',
  '<Hint>',
  '</Hint>',
  '<Area label="a" coords="1,2,3" correct />',
  '<Term>',
  '</Term>',
  '<Callout>',
  '<br>',
  '<>',
  '</>',
  'kind="cloze"',
  'import a',
  '🧪',
  '\u0000',
  '\uFEFF',
  '\u202e',
  'ز',
)
const EDIT = fc.record({
  at: fc.nat(EXAMPLE.length),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  by: fc.array(TOKEN, { maxLength: 3 }).map((tokens) => tokens.join('')),
})

/** More of them, for up to four minutes, with `FUZZ=10000` in the environment. */
const runs = (usual: number) => ({ numRuns: Number(process.env.FUZZ ?? usual), interruptAfterTimeLimit: 240_000 })

function checked(source: string): void {
  const { text, tree, problems } = parseLesson(source)
  const lines = lineStarts(text).length
  visit(tree, ({ position }) => {
    if (!position) return
    expect(position.start.offset).toBeLessThanOrEqual(position.end.offset ?? -1)
    expect(position.end.offset).toBeLessThanOrEqual(text.length)
  })
  const { quizzes, problems: all } = readLesson(source)
  for (const { line, column, endLine, endColumn } of all) {
    expect(line).toBeGreaterThan(0)
    expect(column).toBeGreaterThan(0)
    expect(endLine).toBeLessThanOrEqual(lines)
    expect([line, column] <= [endLine, endColumn] || line < (endLine ?? 0) || column <= (endColumn ?? 0)).toBe(true)
  }
  expect(all.length).toBeGreaterThanOrEqual(problems.length)
  for (const quiz of quizzes) for (const question of quiz.questions) questionSchema().parse(question)
}

describe('whatever is done to a lesson', () => {
  test('it is read without throwing, places lie within it, and the questions that are left are whole', () => {
    fc.assert(
      fc.property(fc.array(EDIT, { minLength: 1, maxLength: 4 }), (edits) => {
        let source = EXAMPLE
        for (const { at, removed, by } of edits) source = source.slice(0, at) + by + source.slice(at + removed)
        checked(source)
      }),
      runs(25),
    )
  }, 600_000)

  test('the same of any heap of signs', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(TOKEN, fc.string({ maxLength: 3 })), { maxLength: 40 }), (tokens) => {
        checked(tokens.join(''))
        checked(
          `<Quiz id="a" title="b" objective="metals">\n\n<Question id="c">\n${tokens.join('')}\n</Question>\n\n</Quiz>`,
        )
      }),
      runs(40),
    )
  }, 600_000)
})
