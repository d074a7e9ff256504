import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openCache } from '@/lib/course/cache'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'cache-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const entries = async () =>
  (await readdir(dir)).filter((name) => name.endsWith('.json')).map((name) => path.join(dir, name))

describe('the disk cache', () => {
  test('gives back what was kept under the same inputs, and nothing under others', async () => {
    await openCache(dir).set(['lesson', 'text'], { a: [1, 'ü'] })
    const other = openCache(dir)
    expect(await other.get(['lesson', 'text'])).toEqual({ a: [1, 'ü'] })
    expect(await other.get(['lesson', 'texts'])).toBeUndefined()
    expect(await other.get(['lessontext'])).toBeUndefined()
  })

  test.each([
    ['cut short', (text: string) => text.slice(0, -3)],
    ['empty', () => ''],
    ['changed in one place', (text: string) => text.replace('kept', 'kepd')],
  ])('an entry that is %s counts as absent and is written anew', async (_, damage) => {
    const cache = openCache(dir)
    await cache.set(['x'], 'kept')
    const [file = ''] = await entries()
    await writeFile(file, damage(await readFile(file, 'utf8')))
    expect(await cache.get(['x'])).toBeUndefined()
    await cache.set(['x'], 'kept')
    expect(await cache.get(['x'])).toBe('kept')
  })

  test('many writers of one entry leave it whole and nothing else behind', async () => {
    const long = 'x'.repeat(100_000)
    await Promise.all(Array.from({ length: 20 }, () => openCache(dir).set(['x'], long)))
    expect(await openCache(dir).get(['x'])).toBe(long)
    expect((await readdir(dir)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('where nothing can be written it keeps nothing and does not fail', async () => {
    const file = path.join(dir, 'file')
    await writeFile(file, '')
    const cache = openCache(path.join(file, 'below'))
    await cache.set(['x'], 1)
    expect(await cache.get(['x'])).toBeUndefined()
  })

  test('what is a month old is deleted, at most once a day', async () => {
    await openCache(dir).set(['old'], 1)
    await openCache(dir).set(['young'], 1)
    const [old = ''] = await entries()
    const month = (Date.now() - 31 * 24 * 3600_000) / 1000
    await utimes(old, month, month)
    await openCache(dir).set(['more'], 1)
    expect(await entries()).toContain(old)
    await utimes(path.join(dir, 'pruned'), month, month)
    await openCache(dir).set(['more'], 1)
    expect(await entries()).not.toContain(old)
    expect(await entries()).toHaveLength(2)
  })

  test('switched off it keeps nothing', async () => {
    const cache = openCache(false)
    await cache.set(['x'], 1)
    expect(await cache.get(['x'])).toBeUndefined()
  })
})
