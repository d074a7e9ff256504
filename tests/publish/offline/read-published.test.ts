import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { filesOf } from '@/lib/publish/exported'
import { readPublished } from '@/lib/publish/offline/read-published'
import { writeWorker } from '@/lib/publish/offline/write'
import { project } from '../project'

const files = {
  'manifest.webmanifest': '{}',
  'index.html': '<a href="lessons/a/#x">a</a>',
  'lessons/a/index.html': `<head><link rel="modulepreload" href="../../assets/b.js"><link rel="apple-touch-icon" href="../../apple.png">
    <style>@font-face { src: url(../../assets/f.woff2) }</style><script type="module" src="../../assets/a.js"></script></head>
    <img src="../../media/p%20q.svg?1"><a href="https://elsewhere.test/">x</a><a href="../../">home</a><a href="#x">x</a>`,
  'assets/a.js': 'import{x}from"./b.js";x(()=>import("./c.js"))',
}

test('a page names what it loads and links to, a module what it imports', async () => {
  const read = await readPublished(await project(files))
  expect(read.get('lessons/a/index.html')?.names.sort()).toEqual([
    'assets/a.js',
    'assets/b.js',
    'assets/f.woff2',
    'index.html',
    'media/p q.svg',
  ])
  expect(read.get('index.html')?.names).toEqual(['lessons/a/index.html'])
  expect(read.get('assets/a.js')?.names).toEqual(['assets/b.js', 'assets/c.js'])
})

test('the worker changes when a file that it keeps does, and only then', async () => {
  const folder = await project(files)
  const worker = async () => {
    await writeWorker(folder)
    return (await readPublished(folder)).get('sw.js')?.digest
  }
  const before = await worker()
  await writeFile(path.join(folder, 'robots.txt'), 'User-agent: *')
  expect(await worker()).toBe(before)
  await writeFile(path.join(folder, 'lessons/a/index.html'), 'changed')
  expect(await worker()).not.toBe(before)
  expect((await filesOf(folder)).filter((file) => file.startsWith('assets/kept.'))).toHaveLength(2)
})
