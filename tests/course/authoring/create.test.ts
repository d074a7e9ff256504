import { cp, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createCourse, createLesson } from '@/lib/course/authoring/create'
import { openCache } from '@/lib/course/cache'
import { lessonBody } from '@/lib/course/compile'
import { readSnapshot } from '@/lib/course/snapshot'
import { folderOf, SOUND } from '../folder-of'

const problemsIn = async (dir: string) => (await readSnapshot(dir, openCache(false))).diagnostics

const EMPTY = { 'course.yaml': SOUND['course.yaml'] ?? '' }

describe('a new lesson', () => {
  test('comes after those of the shipped course and checks clean with them', async () => {
    const dir = await folderOf({})
    await cp('lessons', dir, { recursive: true })
    const before = await problemsIn(dir)
    expect(await createLesson(dir, 'After the article')).toEqual({ files: ['10-after-the-article.mdx'] })
    expect(await problemsIn(dir)).toEqual(before)
  })

  test.each(['en', 'ur'])('checks clean beside others that are still to be written, in %s', async (lang) => {
    const dir = path.join(await folderOf({}), 'my-course')
    await createCourse(dir, { lang, today: '2024-06-27' })
    await createLesson(dir, 'Loops')
    await createLesson(dir, 'Loops')
    expect(await problemsIn(dir)).toEqual([])
  })

  test('is the first of a course that has none', async () => {
    const dir = await folderOf(EMPTY)
    expect(await createLesson(dir, 'Iron')).toEqual({ files: ['01-iron.mdx'] })
    expect(await problemsIn(dir)).toEqual([])
  })

  test('has two quizzes with a question of every kind that needs no picture, and compiles', async () => {
    const dir = await folderOf(EMPTY)
    await createLesson(dir, 'Iron')
    const { course } = await readSnapshot(dir, openCache(false))
    const [lesson] = course.lessons
    if (!lesson) throw new Error('no lesson was read')
    const kinds = lesson.quizzes.map(({ questions }) => questions.map(({ kind }) => kind))
    expect(kinds).toEqual([
      ['choice', 'choice', 'text', 'number', 'cloze'],
      ['order', 'match', 'sort', 'select', 'free'],
    ])
    await expect(lessonBody(lesson, { dir })).resolves.toBeTypeOf('function')
  })

  test('tests an objective that no question tests yet', async () => {
    const files = { ...SOUND, 'course.yaml': `${SOUND['course.yaml']}  rust: Say what rust is\n` }
    const dir = await folderOf(files)
    await createLesson(dir, 'Rust')
    expect(await readFile(path.join(dir, '02-rust.mdx'), 'utf8')).toContain('objectives: [rust]')
    expect(await problemsIn(dir)).toEqual([])
  })

  test.each([
    ['دریا کا سفر', '02-lesson-2.mdx'],
    ['"Quoted": yes & no # <b> {x} – [y]', '02-quoted-yes-no-b-x-y.mdx'],
    ['no', '02-no.mdx'],
    ["- it's\n\ttwo lines\u0007 ", '02-it-s-two-lines.mdx'],
    ['Größe, Łódź & Ærø', '02-grosse-lodz-aero.mdx'],
    ['🐝', '02-lesson-2.mdx'],
    ['Copper', '02-copper-2.mdx'],
    [`A ${'very '.repeat(40)}long title`, `02-a-${'very-'.repeat(10)}very.mdx`],
  ])('may be called %j', async (title, file) => {
    const dir = await folderOf(SOUND)
    expect(await createLesson(dir, title)).toEqual({ files: [file] })
    const { course, diagnostics } = await readSnapshot(dir, openCache(false))
    expect(diagnostics).toEqual([])
    expect(course.lessons[1]?.title).toBe(title.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  })

  test('takes its address from another name when it is given', async () => {
    expect(await createLesson(await folderOf(SOUND), 'دریا', 'Darya')).toEqual({ files: ['02-darya.mdx'] })
  })

  test('needs a title', async () => {
    expect(await createLesson(await folderOf(SOUND), ' \n')).toMatchObject({
      problem: expect.stringContaining('title'),
    })
  })

  test('says what the course lacks', async () => {
    const without = { 'course.yaml': EMPTY['course.yaml'].replace(/objectives:[\s\S]*/, 'objectives: {}\n') }
    expect(await createLesson(await folderOf(without), 'Iron')).toMatchObject({
      problem: expect.stringContaining('no objective'),
    })
    expect(await createLesson(await folderOf({ 'course.yaml': 'title: [' }), 'Iron')).toMatchObject({
      problem: expect.stringContaining('course.yaml: '),
    })
  })
})

describe('a new course', () => {
  const today = '2024-06-27'

  test('checks without errors and warnings', async () => {
    const dir = path.join(await folderOf({}), 'my-course')
    const files = ['course.yaml', 'sources.yaml', 'glossary.yaml', '01-first-steps.mdx', 'README.md']
    expect(await createCourse(dir, { lang: 'en', today })).toEqual({ files })
    expect((await readdir(dir)).sort()).toEqual(files.toSorted())
    const { course, diagnostics } = await readSnapshot(dir, openCache(false))
    expect(diagnostics).toEqual([])
    expect(course).toMatchObject({ id: 'my-course', title: 'My course', lang: 'en' })
  })

  test('in Urdu, from a folder with a name in Urdu, checks as clean', async () => {
    const dir = path.join(await folderOf({}), 'میرا کورس')
    await createCourse(dir, { title: 'دریا: ایک تعارف', lang: 'ur', today })
    const { course, diagnostics } = await readSnapshot(dir, openCache(false))
    expect(diagnostics).toEqual([])
    expect(course).toMatchObject({ id: 'course', title: 'دریا: ایک تعارف', dir: 'rtl' })
  })

  test('is told how to be used in its README', async () => {
    const dir = path.join(await folderOf({}), "an instructor's course")
    await createCourse(dir, { lang: 'en', today })
    const readme = await readFile(path.join(dir, 'README.md'), 'utf8')
    expect(readme).toMatch(/^# An instructor's course$/m)
    expect(readme).toContain(`/an instructor'\\''s course' npm run dev`)
  })

  test('overwrites nothing', async () => {
    const dir = await folderOf({ 'notes.txt': 'mine', '.git/HEAD': 'ref' })
    expect(await createCourse(dir, { lang: 'en', today })).toMatchObject({
      problem: expect.stringContaining('notes.txt'),
    })
    expect(await readdir(dir)).not.toContain('course.yaml')
  })
})
