import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { lessonBody } from '@/lib/course/compile'
import { QUESTION_SPECS } from '@/lib/course/questions/question-attributes'
import { COMPONENTS } from '@/lib/course/syntax/components'
import { correctResponse } from '@/lib/quiz/correct'
import { grade } from '@/lib/quiz/grade'
import { exam, examplesIn, GUIDE, lessonOf, readInGuide as read, yaml } from './guide'

const guide = readFileSync(GUIDE, 'utf8')
const examples = examplesIn(GUIDE)
const pieces = [...examples, ...examplesIn('docs/cheat-sheet.md')].filter(({ lang }) => lang === 'mdx')

test('the guide has examples of the files of a course, of a lesson and of every kind of question', () => {
  expect(Object.keys(yaml).sort()).toEqual([
    'course.yaml',
    'glossary.yaml',
    'sources.yaml',
    'ur/course.yaml',
    'ur/glossary.yaml',
    'ur/sources.yaml',
  ])
  expect(pieces.length).toBeGreaterThanOrEqual(15)
  expect(guide.split('\n').filter((line) => line.startsWith('```')).length).toBe(2 * examples.length)
})

describe('an example of the guide', () => {
  test.each(pieces.map((piece) => [piece.text.trim().split('\n').slice(0, 2).join(' ').slice(0, 60), piece] as const))(
    '%s',
    async (_, piece) => {
      const { dir, course, errors } = await read(lessonOf(piece))
      expect(errors).toEqual([])
      const lesson = course.lessons[0]
      if (!lesson) throw new Error('no lesson was read')
      await expect(lessonBody(lesson, { dir })).resolves.toBeTypeOf('function')
      const questions = lesson.quizzes.flatMap((quiz) => quiz.questions)
      expect(questions).toHaveLength(piece.text.match(/<Question /g)?.length ?? 0)
      for (const question of questions) expect(grade(question, correctResponse(question))).toMatchObject({ score: 1 })
    },
  )

  test('of every kind there is one', async () => {
    const read = await Promise.all(pieces.map(async (piece) => (await snapshotOf(piece)).course.lessons))
    const kinds = read
      .flat()
      .flatMap((lesson) => lesson.quizzes.flatMap((quiz) => quiz.questions.map(({ kind }) => kind)))
    expect([...new Set(kinds)].sort()).toEqual(
      ['choice', 'cloze', 'free', 'hotspot', 'match', 'number', 'order', 'select', 'sort', 'text'].sort(),
    )
  })

  const snapshotOf = (piece: (typeof pieces)[number]) => read(lessonOf(piece))
})

test('the exam of the guide is one that a course may have', async () => {
  const course = { 'course.yaml': `${yaml['course.yaml']}${exam}` }
  const question = (id: string, objective: string) =>
    `<Question id="${id}" objective="${objective}">\nWhich?\n\n- [x] One\n- [ ] Two\n\n<Why>W</Why>\n</Question>\n`
  const text = [question('a', 'course'), question('b', 'course'), question('c', 'measure')].join('\n')
  const { errors, ...snapshot } = await read(lessonOf({ about: 'question', text }), course)
  expect(errors).toEqual([])
  expect(snapshot.course.exam).toEqual({
    title: 'Final exam',
    blueprint: { course: 2, measure: 1 },
    minutes: 40,
    pass: 0.6,
  })
})

test('the message that the guide quotes is the one that the check gives', async () => {
  const [file = '', rule = '', message = ''] = /^(\S+):\d+:\d+ {2}error {2}(\S+) {2}(.*)$/m.exec(guide)?.slice(1) ?? []
  expect(path.basename(file)).toBe('01-rivers.mdx')
  const { errors } = await read(
    lessonOf({
      about: 'question',
      text: '<Question id="longest" objective="course">\nWhich?\n\n- [ ] One\n- [ ] Two\n\n<Why>W</Why>\n</Question>\n',
    }),
  )
  expect(errors).toMatchObject([{ rule, message }])
})

test('the guide names every attribute of a question and every component', () => {
  for (const name of Object.keys(QUESTION_SPECS)) expect(guide).toMatch(new RegExp(`\`${name}\\b`))
  for (const name of COMPONENTS.keys()) expect(guide).toContain(`<${name}`)
})

test('the guide shows a picture of each kind, and each is there', () => {
  const pictures = [...guide.matchAll(/!\[[^\]]+\]\((\.\.\/docs\/kinds\/[^)]+)\)/g)].map(([, src = '']) => src)
  expect(pictures).toHaveLength(10)
  for (const src of pictures) expect(existsSync(path.join('lessons', src))).toBe(true)
})
