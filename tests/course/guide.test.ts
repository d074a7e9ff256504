import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openCache } from '@/lib/course/cache'
import { lessonBody } from '@/lib/course/compile'
import { readSnapshot } from '@/lib/course/snapshot'
import { correctResponse } from '@/lib/quiz/correct'
import { grade } from '@/lib/quiz/grade'
import { folderOf } from './folder-of'

/** The examples of the authoring guide: what stands after the language of the fence, and the text. */
const guide = readFileSync('lessons/README.md', 'utf8')
const examples = [...guide.matchAll(/^```(\S+)(?: ([^\n]*))?\n([\s\S]*?)^```$/gm)].map(
  ([, lang = '', about = '', text = '']) => ({ lang, about, text }),
)
const { exam = '', ...yaml } = Object.fromEntries(
  examples.filter(({ lang }) => lang === 'yaml').map(({ about, text }) => [about, text]),
)
const pieces = examples.filter(({ lang }) => lang === 'mdx')

const RIVER = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240"><title>A river</title></svg>`

/** A whole lesson round an example: as it is, or as one question of a quiz, or as prose. */
function lessonOf({ about, text }: { about: string; text: string }): string {
  if (about === 'lesson') return text
  const quiz = about.startsWith('question') ? `<Quiz id="quiz" title="A quiz">\n\n${text}\n</Quiz>\n` : text
  return `---\ntitle: An example\nsummary: From the guide.\nobjectives: [course, measure]\n---\n\n## Where the land grows {#growth}\n\nAt its end the Nile has built a delta.[^p1]\n\n${quiz}`
}

async function read(text: string, more: Record<string, string> = {}) {
  const dir = await folderOf({ ...yaml, ...more, '01-example.mdx': text, 'images/river.svg': RIVER })
  const snapshot = await readSnapshot(dir, openCache(false))
  return { ...snapshot, dir }
}

test('the guide has examples of the files of a course, of a lesson and of every kind of question', () => {
  expect(Object.keys(yaml).sort()).toEqual(['course.yaml', 'glossary.yaml', 'sources.yaml'])
  expect(pieces.length).toBeGreaterThanOrEqual(15)
  expect(guide.split('\n').filter((line) => line.startsWith('```')).length).toBe(2 * examples.length)
})

describe('an example of the guide', () => {
  test.each(pieces.map((piece) => [piece.text.trim().split('\n').slice(0, 2).join(' ').slice(0, 60), piece] as const))(
    '%s',
    async (_, piece) => {
      const { dir, course, diagnostics } = await read(lessonOf(piece))
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
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
  const { diagnostics, ...snapshot } = await read(lessonOf({ about: 'question', text }), course)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
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
  const { diagnostics } = await read(
    lessonOf({
      about: 'question',
      text: '<Question id="longest" objective="course">\nWhich?\n\n- [ ] One\n- [ ] Two\n\n<Why>W</Why>\n</Question>\n',
    }),
  )
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([{ rule, message }])
})
