import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readLessonText, saveLessonText } from '@/lib/course/lesson-text'
import { folderOf } from './folder-of'

const FILE = '01-copper.mdx'
const folder = () => folderOf({ [FILE]: 'before', 'course.yaml': 'title: A', 'images/a.svg': '<svg/>' })

async function opened(dir: string) {
  const there = await readLessonText(dir, FILE)
  if (!there) throw new Error('the lesson is not there')
  return there
}

test('a lesson is saved whole, with its permissions, and nothing else stays behind', async () => {
  const dir = await folder()
  await chmod(path.join(dir, FILE), 0o640)
  const { version } = await opened(dir)
  const saved = await saveLessonText(dir, FILE, 'after', version)
  expect(saved).toEqual({ as: 'saved', version: (await opened(dir)).version })
  expect(await readFile(path.join(dir, FILE), 'utf8')).toBe('after')
  expect((await stat(path.join(dir, FILE))).mode & 0o777).toBe(0o640)
  expect((await readdir(dir)).sort()).toEqual([FILE, 'course.yaml', 'images'])
})

test('a file that has changed since it was read is left alone', async () => {
  const dir = await folder()
  const { version } = await opened(dir)
  await writeFile(path.join(dir, FILE), 'theirs')
  const saved = await saveLessonText(dir, FILE, 'mine', version)
  expect(saved).toMatchObject({ as: 'newer', there: { text: 'theirs' } })
  expect(await readFile(path.join(dir, FILE), 'utf8')).toBe('theirs')
  if (saved.as !== 'newer') return
  expect(await saveLessonText(dir, FILE, 'mine', saved.there.version)).toMatchObject({ as: 'saved' })
  expect(await readFile(path.join(dir, FILE), 'utf8')).toBe('mine')
})

test('course.yaml is read and saved as a lesson is', async () => {
  const dir = await folder()
  const there = await readLessonText(dir, 'course.yaml')
  expect(there).toMatchObject({ text: 'title: A' })
  expect(await saveLessonText(dir, 'course.yaml', 'title: B', there?.version ?? '')).toMatchObject({ as: 'saved' })
  expect(await readFile(path.join(dir, 'course.yaml'), 'utf8')).toBe('title: B')
})

test('a file that has changed to the same text is no conflict', async () => {
  const dir = await folder()
  const { version } = await opened(dir)
  await writeFile(path.join(dir, FILE), 'same')
  expect(await saveLessonText(dir, FILE, 'same', version)).toMatchObject({ as: 'saved' })
})

test('a lesson that is gone is not made anew', async () => {
  const dir = await folder()
  expect(await saveLessonText(dir, '02-iron.mdx', 'text', 'version')).toEqual({ as: 'gone' })
  expect(await readdir(dir)).not.toContain('02-iron.mdx')
})

test.each([
  '../01-outside.mdx',
  'images/../../01-outside.mdx',
  '/etc/passwd',
  'ids.lock.json',
  'ur/course.yaml',
  'images/a.svg',
  '01-copper.mdx/../course.yaml',
  '..\\01-outside.mdx',
  '01-copper.mdx\u0000.yaml',
  '',
])('nothing but a lesson of the folder is read or written: %j', async (file) => {
  const dir = path.join(await folderOf({ '01-outside.mdx': 'secret' }), 'lessons')
  await mkdir(dir)
  await writeFile(path.join(dir, FILE), 'before')
  await writeFile(path.join(dir, 'course.yaml'), 'title: A')
  expect(await readLessonText(dir, file)).toBeUndefined()
  expect(await saveLessonText(dir, file, 'mine', '')).toEqual({ as: 'gone' })
  expect(await readFile(path.join(dir, '../01-outside.mdx'), 'utf8')).toBe('secret')
  expect(await readFile(path.join(dir, 'course.yaml'), 'utf8')).toBe('title: A')
})

test('a link that leads out of the folder is not followed', async () => {
  const outside = await folderOf({ '03-secret.mdx': 'secret' })
  const dir = await folder()
  await symlink(path.join(outside, '03-secret.mdx'), path.join(dir, '03-secret.mdx'))
  expect(await readLessonText(dir, '03-secret.mdx')).toBeUndefined()
  expect(await saveLessonText(dir, '03-secret.mdx', 'mine', '')).toEqual({ as: 'gone' })
  expect(await readFile(path.join(outside, '03-secret.mdx'), 'utf8')).toBe('secret')
})

test('a file that is no text is not opened', async () => {
  const dir = await folderOf({ [FILE]: Buffer.from([0xff, 0xfe, 0x41]) })
  expect(await readLessonText(dir, FILE)).toBeUndefined()
})
