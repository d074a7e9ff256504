import { expect, test } from 'vitest'
import { bundleIslands, type Runtime } from '@/lib/publish/bundle'
import { islandSources } from '@/lib/publish/island-sources'
import { islandFile, project } from './project'

const bundled = async (files: Record<string, string>, pages: string[][], runtime: Runtime = 'preact') => {
  const root = await project(files)
  return bundleIslands(
    root,
    await islandSources(root),
    pages.map((page) => new Set(page)),
    runtime,
  )
}

const choice = { 'components/islands/choice.tsx': islandFile('choice', 'Choice', '', "return 'the choice'") }
/** An island with this much text of its own that does not compress. */
const chart = (bytes: number) => {
  const text = Array.from({ length: bytes / 4 }, (_, i) =>
    ((Math.imul(i + 1, 2654435761) >>> 8) % 46656).toString(36),
  ).join('')
  return { 'components/islands/chart.tsx': islandFile('chart', 'Chart', '', `return 'the chart ${text}'`) }
}
const pages = [['choice'], ['choice'], ['choice'], ['choice', 'chart']]

test('a heavy island that few pages have is a module that only those fetch', async () => {
  const bundle = await bundled({ ...choice, ...chart(20_000) }, pages)
  const text = (address: string) => bundle.files.find(({ path }) => `/${path}` === address)?.text
  const plain = bundle.modules(['choice'])
  const both = bundle.modules(['choice', 'chart'])
  expect(plain[0]).toBe(bundle.entry)
  expect(plain.map(text).join()).toContain('the choice')
  expect(plain.map(text).join()).not.toContain('the chart')
  expect(both).toEqual(expect.arrayContaining(plain))
  expect(both.map(text).join()).toContain('the chart')
})

test('a light one is not worth a file of its own', async () => {
  const bundle = await bundled({ ...choice, ...chart(40) }, pages)
  expect(bundle.files).toHaveLength(1)
  expect(bundle.modules(['choice', 'chart'])).toEqual([bundle.entry])
})

test('what is marked as later is one module that no page fetches at once', async () => {
  const later = (name: string, exported: string) =>
    islandFile(name, exported, '', `return 'the ${name}'`).replaceAll(/\bisland\b/g, 'later')
  const files = {
    ...choice,
    'components/islands/order.tsx': later('order', 'Order'),
    'components/islands/match.tsx': later('match', 'Match'),
  }
  const bundle = await bundled(files, [['choice', 'order', 'match']])
  const texts = bundle.files.filter(({ path }) => !bundle.modules(['choice', 'order', 'match']).includes(`/${path}`))
  expect(texts).toHaveLength(1)
  expect(texts[0]?.text).toMatch(/the (order|match).*the (order|match)/s)
})

test('an island that no page has is left out', async () => {
  const bundle = await bundled({ ...choice, ...chart(20_000) }, [['choice']])
  expect(bundle.files.map(({ text }) => text).join()).not.toContain('the chart')
})

test('the entry runs Preact, and React when asked to', { timeout: 120_000 }, async () => {
  const size = async (runtime: Runtime) =>
    (await bundled(choice, [['choice']], runtime)).files.reduce((sum, { text }) => sum + text.length, 0)
  expect(await size('preact')).toBeLessThan(40_000)
  expect(await size('react')).toBeGreaterThan(100_000)
})

test('an unchanged source gives the same file names', async () => {
  const names = async () => (await bundled(choice, [['choice']])).files.map(({ path }) => path)
  expect(await names()).toEqual(await names())
})

test.each([
  ["import Link from 'next/link'", 'return <Link href="/" />', /next\/link cannot be used in an island/],
  ["import 'server-only'", '', /server-only cannot be used in an island/],
  ["import { readFileSync } from 'node:fs'", 'return readFileSync("a")', /node:fs cannot be used in an island/],
  ["import path from 'path'", 'return path.sep', /path cannot be used in an island/],
  ["import { z } from 'zod'", 'return z.string()', /zod is for build time.*components\/islands\/a\.tsx/],
  ["import { useId } from 'react'", 'return useId()', /components\/islands\/a\.tsx:2:.*useId/],
  ["import styles from './a.module.css'", 'return styles.a', /a\.module\.css cannot be used in an island/],
])('%s fails the bundle', async (before, body, message) => {
  const files = {
    'components/islands/a.tsx': islandFile('a', 'A', before, body),
    'components/islands/a.module.css': '',
  }
  await expect(bundled(files, [['a']])).rejects.toThrow(message)
})

test('a schema of zod that no island uses does no harm', async () => {
  const before = "import { z } from 'zod'\nexport const schema = () => z.string()"
  await expect(bundled({ 'components/islands/a.tsx': islandFile('a', 'A', before) }, [['a']])).resolves.toBeDefined()
})

test.each([
  ["export const A = island('b', () => null)", 'a name that is not the file’s'],
  ["export const A = island('a', () => null)\nexport const B = island('b', () => null)", 'two islands'],
  ['export const A = 1', 'no island'],
])('a file with %s is refused: %s', async (source) => {
  const root = await project({ 'components/islands/a.tsx': source })
  await expect(islandSources(root)).rejects.toThrow('components/islands/a.tsx must hold one island')
})
