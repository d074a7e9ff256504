import { expect, test } from 'vitest'
import { loadCourse } from '@/lib/course/load'
import { readIn } from '@/lib/course/read-in'
import { correctResponse } from '@/lib/quiz/correct'
import { grade } from '@/lib/quiz/grade'
import type { Question } from '@/lib/quiz/question'
import { folderOf, SOUND } from './folder-of'

const QUESTION = `<Question id="colour" evidence="#copper" objective="metals">
کون سی دھات سرخی مائل ہے؟

- [x] تانبا
- [ ] لوہا
- [ ] چاندی

<Why>تانبا۔[^p1]</Why>
</Question>`

const lessonIn = (questions: string, more = '') => `---
title: تانبا
summary: ایک دھات۔
---

## تانبا {#copper}

تانبا سرخی مائل ہوتا ہے۔[^p1]${more}

<Quiz id="check" title="جانچ">

${questions}

</Quiz>
`

/** The course of a folder with a translation of its lesson: the lesson's text, and its questions, may be others. */
const read = async (translation: string, { file = 'ur/01-copper.mdx', more = '' } = {}) => {
  const original = (SOUND['01-copper.mdx'] ?? '').replace('</Quiz>', `${more}\n\n</Quiz>`)
  const dir = await folderOf({ ...SOUND, '01-copper.mdx': original, [file]: translation })
  const { course, diagnostics } = await loadCourse({ dir })
  return {
    course,
    told: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`),
  }
}

const questionsOf = (lessons: { quizzes: { questions: Question[] }[] }[]) =>
  lessons.flatMap(({ quizzes }) => quizzes.flatMap(({ questions }) => questions))

test('a translation is the same lesson in another language: its ids, those of its parts and its key are the original’s', async () => {
  const { course, told } = await read(lessonIn(QUESTION))
  expect(told).toEqual([])
  const [lesson] = readIn(course, 'ur').lessons
  expect(lesson).toMatchObject({
    id: 'copper',
    slug: 'copper',
    title: 'تانبا',
    lang: 'ur',
    dir: 'rtl',
    objectives: ['metals'],
  })
  const [here] = questionsOf(readIn(course, 'ur').lessons)
  const [there] = questionsOf(course.lessons)
  expect(here?.kind === 'choice' && here.options.map(({ id }) => id)).toEqual(['copper', 'iron', 'silver'])
  expect(here?.key).toBe(there?.key)
})

test('where there is no translation the lesson stays, and its questions say in which language they are', async () => {
  const { course } = await read(lessonIn(QUESTION))
  const [lesson] = readIn(course, 'de').lessons
  expect(lesson?.title).toBe('Copper')
  expect(questionsOf(readIn(course, 'de').lessons)[0]).toMatchObject({ lang: 'en', dir: 'ltr' })
  expect(readIn(course, 'en').lessons).toEqual(course.lessons)
})

test.each([
  ['a question is missing', lessonIn(''), /^ur\/01-copper\.mdx:1 translation-lacks-question: .*`colour`/],
  [
    'a question is too many',
    lessonIn(`${QUESTION}\n\n${QUESTION.replace('colour', 'other')}`),
    /^ur\/01-copper\.mdx:\d+ translation-adds-question: .*`other`/,
  ],
  [
    'another option is right',
    lessonIn(QUESTION.replace('[x]', '[ ]').replace('[ ] لوہا', '[x] لوہا')),
    /^ur\/01-copper\.mdx:\d+ translation-differs: .*its right answer is another/,
  ],
  [
    'an option is missing',
    lessonIn(QUESTION.replace('- [ ] چاندی\n', '')),
    /^ur\/01-copper\.mdx:\d+ translation-differs: .*its parts are others/,
  ],
  [
    'a question is of another kind',
    lessonIn(QUESTION.replace(/- \[[\s\S]*چاندی/, '- = تانبا')),
    /^ur\/01-copper\.mdx:\d+ translation-differs: .*of the kind text, not choice/,
  ],
  ['a link leads nowhere', lessonIn(QUESTION, ' [وہاں](#gone)'), /^ur\/01-copper\.mdx:8 dangling-link/],
])('is told when %s', async (_, translation, expected) => {
  const { told } = await read(translation)
  expect(told.filter((line) => expected.test(line))).toHaveLength(1)
})

test('an id that the translator writes puts an option in another place', async () => {
  const reordered = QUESTION.replace(/- \[x\][\s\S]*چاندی/, '- [ ] لوہا {#iron}\n- [x] تانبا {#copper}\n- [ ] چاندی')
  const { course, told } = await read(lessonIn(reordered))
  expect(told).toEqual([])
  const [here] = questionsOf(course.translations)
  expect(here?.kind === 'choice' && here.options.map(({ id }) => id)).toEqual(['iron', 'copper', 'silver'])
})

test('a translation of no lesson is told, with the name that was meant', async () => {
  const { told } = await read(lessonIn(QUESTION), { file: 'ur/01-coper.mdx' })
  expect(told).toEqual([expect.stringMatching(/^ur\/01-coper\.mdx:1 translation-without-original/)])
})

test('what is typed in one language counts in the other, and is not shown there', async () => {
  const asked = (text: string, gap: string) => `<Question id="name" objective="metals" evidence="#copper">
A?

- = ${text}

<Why>W.[^p1]</Why>
</Question>

<Question id="gap" objective="metals" evidence="#copper">
A [[${gap}]] b.

<Why>W.[^p1]</Why>
</Question>`
  const { course, told } = await read(lessonIn(`${QUESTION}\n\n${asked('تانبا', 'تانبا')}`), {
    more: asked('copper | Cu', 'copper'),
  })
  expect(told).toEqual([])
  const [english, urdu] = [course.lessons, course.translations].map(questionsOf)
  for (const id of ['name', 'gap']) {
    const [here, there] = [english, urdu].map((all) => all?.find((question) => question.id === id))
    if (!here || !there) throw new Error(`no question ${id}`)
    expect(here.key).toBe(there.key)
    for (const [one, other] of [[here, there] as const, [there, here] as const])
      expect(grade(one, correctResponse(other))).toMatchObject({ score: 1 })
  }
  const name = english?.find(({ id }) => id === 'name')
  expect(name?.kind === 'text' && name.answers[0]).toMatchObject({ texts: ['copper', 'Cu'], elsewhere: ['تانبا'] })
})
