import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { correctResponse } from '@/lib/quiz/correct'
import { grade } from '@/lib/quiz/grade'
import { lessonOf, readInGuide } from './guide'

type Row = { from: string; lines: string[] }

/** The rows of a file's tables whose last cell begins with code: what to write, a line in each code span. */
function rowsOf(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, from, to] = /^\| (.*) \| (`.*) \|$/.exec(line) ?? []
      if (from === undefined || to === undefined) return []
      return [{ from, lines: [...to.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replaceAll('\\|', '|')) }]
    })
}

const isAttribute = (line: string) => /^[a-z]+(=|$)/.test(line)
const isAside = (line: string) => /^<(Hint|Why)>/.test(line)
const isComment = (line: string) => line.startsWith('{/*')

/** A question with these lines in it; a choice where they say nothing of its kind. */
function questionOf(lines: string[]): string {
  const attributes = lines.filter((line) => isAttribute(line) && !line.startsWith('id='))
  const asides = lines.filter(isAside)
  const own = lines.filter((line) => !isAttribute(line) && !isAside(line) && !isComment(line))
  const body = own.length > 0 ? own : ['- [x] right', '- [ ] wrong']
  // Markdown of another sort begins after an empty line.
  const apart = body.map((line, i) => (i > 0 && sortOf(line) !== sortOf(body[i - 1] ?? '') ? `\n${line}` : line))
  const comments = lines.filter(isComment)
  return [
    `<Question id="row" objective="course" ${attributes.join(' ')}>`,
    ...['What?', ...comments].flatMap((line) => [line, '']),
    apart.join('\n'),
    '',
    ...asides,
    ...(asides.some((line) => line.startsWith('<Why>')) ? [] : ['<Why>W.</Why>']),
    '</Question>',
  ].join('\n')
}

const sortOf = (line: string) => (/^\s/.test(line) ? '-' : (line[0] ?? '').replace(/\d/, '1'))

describe.each(['docs/from-other-tools.md', 'docs/cheat-sheet.md'])('every line of %s', (file) => {
  const rows = rowsOf(file)
  test.each(rows.map((row) => [row.from, row] as const))('%s', async (_, { lines }) => {
    const { course, errors } = await readInGuide(lessonOf({ about: 'question', text: questionOf(lines) }))
    expect(errors).toEqual([])
    const [question] = course.lessons[0]?.quizzes[0]?.questions ?? []
    if (!question) throw new Error('no question was read')
    expect(grade(question, correctResponse(question))).toMatchObject({ score: 1 })
  })
})
