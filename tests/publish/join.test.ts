import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { join } from '@/lib/publish/join'

const together = [
  {
    path: 'assets/islands.AAAAAAAA.js',
    text: "import { a } from './one.BBBBBBBB.js'; import { a as b } from './two.CCCCCCCC.js'; export const load = () => import('./later.DDDDDDDD.js').then(m => [a.n++, b, m.seen()])",
    exports: ['load'],
  },
  { path: 'assets/one.BBBBBBBB.js', text: 'export const a = { n: 1 }', exports: ['a'] },
  { path: 'assets/two.CCCCCCCC.js', text: "const q = 'two'; export { q as a }", exports: ['a'] },
]
const later = {
  path: 'assets/later.DDDDDDDD.js',
  text: "import { a } from './one.BBBBBBBB.js'; import { a as b } from './two.CCCCCCCC.js'; export const seen = () => [a, b]",
}

test('what pages fetch together is one file, and what comes later shares the state of its modules', async () => {
  const made = await join(together, [later])
  const files = [...new Set(made.values())]
  expect(files).toHaveLength(2)
  for (const { path: old } of together) expect(made.get(old)).toBe(files[0])

  const folder = await mkdtemp(path.join(tmpdir(), 'join-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }')
  for (const file of files) await writeFile(path.join(folder, path.basename(file.path)), file.text)
  const { load } = await import(pathToFileURL(path.join(folder, path.basename(files[0]?.path ?? ''))).href)
  expect(await load()).toEqual([1, 'two', [{ n: 2 }, 'two']])
})

test('the names change with the text of any of the modules, and only then', async () => {
  const names = async (text: string) =>
    [...(await join(together, [{ ...later, text }])).values()].map((module) => module.path)
  expect(await names(later.text)).toEqual(await names(later.text))
  const changed = await names(`${later.text};void 0`)
  for (const name of await names(later.text)) expect(changed).not.toContain(name)
})

test('modules that differ in their hash alone stay apart', async () => {
  const chunk = (hash: string, text: string) => ({ path: `assets/chunk.${hash}.js`, text })
  const user = {
    path: later.path,
    text: "import { a } from './chunk.EEEEEEEE.js'; import { a as b } from './chunk.FFFFFFFF.js'; export const seen = () => [a, b]",
  }
  const made = await join(together, [
    user,
    chunk('EEEEEEEE', 'export const a = 1'),
    chunk('FFFFFFFF', 'export const a = 2'),
  ])
  const files = [...new Set(made.values())]
  expect(new Set(files.map((file) => file.path)).size).toBe(files.length)
  for (const hash of ['EEEEEEEE', 'FFFFFFFF']) {
    const name = made.get(`assets/chunk.${hash}.js`)?.path.replace('assets/', './')
    expect(made.get(user.path)?.text).toContain(name)
  }
})
