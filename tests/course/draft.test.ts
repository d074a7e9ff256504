import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openCache } from '@/lib/course/cache'
import { bodyIn } from '@/lib/course/compile'
import { draftOf } from '@/lib/course/draft'
import { currentSnapshot } from '@/lib/course/load'
import { folderOf, SOUND } from './folder-of'

const FILE = '01-copper.mdx'
const saved = SOUND[FILE] ?? ''

test('a draft is the course as it would be: lessons, problems and what compiles', async () => {
  const dir = await folderOf(SOUND)
  const text = saved.replace('title: Copper', 'title: Red copper').replace('[^p1] It', '[^p2] It')
  const draft = await draftOf(FILE, text, dir)
  expect(draft?.course.lessons).toMatchObject([{ title: 'Red copper' }])
  expect(draft?.diagnostics.filter(({ file }) => file === FILE)).toMatchObject([{ rule: 'dangling-citation' }])
  expect(await readFile(path.join(dir, FILE), 'utf8')).toBe(saved)
  expect((await currentSnapshot(dir)).course.lessons).toMatchObject([{ title: 'Copper' }])
})

test('a draft without errors compiles', async () => {
  const draft = await draftOf(FILE, saved.replace('It is part of', 'It is found in'), await folderOf(SOUND))
  expect(draft?.diagnostics).toEqual([])
  const [lesson] = draft?.course.lessons ?? []
  if (!draft || !lesson) throw new Error('no lesson was read')
  await expect(bodyIn(draft, lesson, openCache(false))).resolves.toBeTypeOf('function')
})

test('the same draft is read once', async () => {
  const dir = await folderOf(SOUND)
  const text = `${saved}\nMore.\n`
  expect(await draftOf(FILE, text, dir)).toBe(await draftOf(FILE, text, dir))
})

test('a draft keeps what other lessons say, and their order', async () => {
  const files = { ...SOUND, '02-iron.mdx': saved.replace('title: Copper', 'title: Iron').replace('[^p1]', '[^p9]') }
  const draft = await draftOf(FILE, saved, await folderOf(files))
  expect(draft?.course.lessons.map(({ title }) => title)).toEqual(['Copper', 'Iron'])
  expect(draft?.diagnostics).toMatchObject([{ file: '02-iron.mdx', rule: 'dangling-citation' }])
})

test('what is no lesson of the folder has no draft', async () => {
  expect(await draftOf('02-iron.mdx', saved, await folderOf(SOUND))).toBeUndefined()
})
