import { expect, test } from 'vitest'
import { type Place, questionTemplate, TEMPLATE_NAMES } from '@/lib/authoring/question-templates'
import { openCache } from '@/lib/course/cache'
import { readSnapshot } from '@/lib/course/snapshot'
import { KINDS } from '@/lib/quiz/kind-names'
import { folderOf, SOUND } from '../course/folder-of'

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 321 200"><title>A picture</title></svg>'
const AT: Omit<Place, 'id'> = {
  objective: 'metals',
  evidence: 'copper',
  picture: { src: 'images/picture.svg', width: 321, height: 200 },
}

/** What is found in a sound course once its lesson ends with a quiz of these questions. */
async function withQuestions(questions: string[]) {
  const quiz = `\n<Quiz id="templates" title="Templates">\n\n${questions.join('\n')}\n</Quiz>\n`
  const files = { ...SOUND, '01-copper.mdx': `${SOUND['01-copper.mdx']}${quiz}`, 'images/picture.svg': PICTURE }
  const { course, diagnostics } = await readSnapshot(await folderOf(files), openCache(false))
  return { diagnostics, questions: course.lessons[0]?.quizzes[1]?.questions ?? [] }
}

test('there is a template of every kind', async () => {
  const { questions } = await withQuestions(TEMPLATE_NAMES.map((name) => questionTemplate(name, { ...AT, id: name })))
  expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(KINDS))
})

test.each(TEMPLATE_NAMES)('the template %s checks clean', async (name) => {
  const { diagnostics, questions } = await withQuestions([questionTemplate(name, { ...AT, id: 'new' })])
  expect(diagnostics).toEqual([])
  expect(questions).toMatchObject([{ id: 'new', objective: 'metals', evidence: { anchor: 'copper' } }])
})

test('all templates together check clean, each twice', async () => {
  const all = ['a', 'b'].flatMap((end) =>
    TEMPLATE_NAMES.map((name) => questionTemplate(name, { ...AT, id: `${name}-${end}` })),
  )
  expect((await withQuestions(all)).diagnostics).toEqual([])
})

test('a question that points at a picture needs one', () => {
  expect(() => questionTemplate('hotspot', { id: 'where' })).toThrow('needs one')
})
