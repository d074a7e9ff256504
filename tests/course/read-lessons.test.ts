import { expect, test } from 'vitest'
import type { LessonReader } from '@/lib/course/cached-lesson'
import type { ReadLesson } from '@/lib/course/read-lesson'
import { type Help, readLessons } from '@/lib/course/read-lessons'

const lessons = Array.from({ length: 6 }, (_, i) => ({ file: `${i}.mdx`, number: i, slug: `${i}` }))
const texts = new Map(lessons.map(({ file }) => [file, `text of ${file}`]))

/** A reader with a cache that holds some files, and a record of what was read. */
function reader(cached: string[]): LessonReader & { cache: Set<string>; wasRead: string[] } {
  const cache = new Set(cached)
  const wasRead: string[] = []
  const lesson = (file: string) => ({ lesson: { file } }) as ReadLesson
  return {
    cache,
    wasRead,
    kept: async ({ file }) => (cache.has(file) ? lesson(file) : undefined),
    read: async ({ file }) => {
      wasRead.push(file)
      return lesson(file)
    },
  }
}

const files = (found: ReadLesson[]) => found.map(({ lesson }) => lesson.file)
const all = lessons.map(({ file }) => file)

test('lessons come in their order, from the cache where it has them', async () => {
  const from = reader(['1.mdx', '4.mdx'])
  expect(files(await readLessons(lessons, texts, from))).toEqual(all)
  expect(from.wasRead).toEqual(['0.mdx', '2.mdx', '3.mdx', '5.mdx'])
})

test('those that a helper has read into the cache are not read again', async () => {
  const from = reader(['0.mdx'])
  const asked: string[] = []
  let dismissed = 0
  const help: Help = (lessons) => {
    expect(lessons).toBe(5)
    const read = async (files: string[]) => {
      asked.push(...files)
      for (const file of files) from.cache.add(file)
    }
    return [{ read, dismiss: () => dismissed++ }]
  }
  expect(files(await readLessons(lessons, texts, from, help))).toEqual(all)
  expect(asked.length).toBeGreaterThan(0)
  expect([...asked, ...from.wasRead].sort()).toEqual(all.slice(1))
  expect(dismissed).toBe(1)
})

test('those that a helper has failed to read are read after all', async () => {
  const from = reader([])
  const help: Help = () => [{ read: async () => {}, dismiss: () => {} }]
  expect(files(await readLessons(lessons, texts, from, help))).toEqual(all)
  expect(from.wasRead.toSorted()).toEqual(all)
})

test('a file without text is left out', async () => {
  expect(files(await readLessons(lessons, new Map([['3.mdx', 'x']]), reader([])))).toEqual(['3.mdx'])
})
