import { expect, test } from 'vitest'
import { bundleIslands, type Runtime } from '@/lib/publish/bundle'
import { islandSources } from '@/lib/publish/island-sources'
import { islandFile, project } from './project'

async function bundled(files: Record<string, string>, common: string[], runtime: Runtime = 'preact') {
  const root = await project(files)
  return bundleIslands(root, await islandSources(root), new Set(common), runtime)
}

const common = {
  'components/islands/choice-question.tsx': islandFile('choice-question', 'Choice', '', "return 'common'"),
}
const rare = { 'components/islands/order-question.tsx': islandFile('order-question', 'Order', '', "return 'rare'") }

test('common islands are in the entry, rare ones in a module that only pages with them fetch', async () => {
  const bundle = await bundled({ ...common, ...rare }, ['choice-question'])
  const text = (address: string) => bundle.files.find(({ path }) => `/${path}` === address)?.text
  const plain = bundle.modules(['choice-question'])
  const both = bundle.modules(['choice-question', 'order-question'])
  expect(plain[0]).toBe(bundle.entry)
  expect(plain.map(text).join()).toContain('common')
  expect(plain.map(text).join()).not.toContain('rare')
  expect(both).toEqual(expect.arrayContaining(plain))
  expect(both.map(text).join()).toContain('rare')
})

test('the entry runs Preact, and React when asked to', async () => {
  const size = async (runtime: Runtime) =>
    (await bundled(common, ['choice-question'], runtime)).files.reduce((sum, { text }) => sum + text.length, 0)
  expect(await size('preact')).toBeLessThan(40_000)
  expect(await size('react')).toBeGreaterThan(100_000)
})

test('an unchanged source gives the same file names', async () => {
  const names = async () => (await bundled(common, ['choice-question'])).files.map(({ path }) => path)
  expect(await names()).toEqual(await names())
})

test.each([
  ["import Link from 'next/link'", 'return <Link href="/" />', /next\/link cannot be used in an island/],
  ["import 'server-only'", '', /server-only cannot be used in an island/],
  ["import { readFileSync } from 'node:fs'", 'return readFileSync("a")', /node:fs cannot be used in an island/],
  ["import path from 'path'", 'return path.sep', /path cannot be used in an island/],
  ["import { z } from 'zod'", 'return z.string()', /zod is for build time.*components\/islands\/a\.tsx/],
  ["import { useId } from 'react'", 'return useId()', /components\/islands\/a\.tsx:2: useId/],
  ["import styles from './a.module.css'", 'return styles.a', /a\.module\.css cannot be used in an island/],
])('%s fails the bundle', async (before, body, message) => {
  const files = {
    'components/islands/a.tsx': islandFile('a', 'A', before, body),
    'components/islands/a.module.css': '',
  }
  await expect(bundled(files, ['a'])).rejects.toThrow(message)
})

test('a schema of zod that no island uses does no harm', async () => {
  const before = "import { z } from 'zod'\nexport const schema = () => z.string()"
  await expect(bundled({ 'components/islands/a.tsx': islandFile('a', 'A', before) }, ['a'])).resolves.toBeDefined()
})

test.each([
  ["export const A = island('b', () => null)", 'a name that is not the file’s'],
  ["export const A = island('a', () => null)\nexport const B = island('b', () => null)", 'two islands'],
  ['export const A = 1', 'no island'],
])('a file with %s is refused: %s', async (source) => {
  const root = await project({ 'components/islands/a.tsx': source })
  await expect(islandSources(root)).rejects.toThrow('components/islands/a.tsx must hold one island')
})
