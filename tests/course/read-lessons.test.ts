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

test('those that others have read into the cache are not read again', async () => {
  const from = reader(['0.mdx'])
  const help: Help = (missing) => {
    const theirs = missing.slice(0, 2)
    return {
      files: new Set(theirs),
      done: Promise.resolve().then(() => theirs.forEach((file) => void from.cache.add(file))),
    }
  }
  expect(files(await readLessons(lessons, texts, from, help))).toEqual(all)
  expect(from.wasRead).toEqual(['3.mdx', '4.mdx', '5.mdx'])
})

test('those that others have failed to read are read after all', async () => {
  const from = reader([])
  const help: Help = () => ({ files: new Set(['2.mdx']), done: Promise.resolve() })
  expect(files(await readLessons(lessons, texts, from, help))).toEqual(all)
  expect(from.wasRead.at(-1)).toBe('2.mdx')
})

test('a file without text is left out', async () => {
  expect(files(await readLessons(lessons, new Map([['3.mdx', 'x']]), reader([])))).toEqual(['3.mdx'])
})
