// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { chosenFiles, droppedFiles } from '@/components/desk/dropped-files'
import { readFiles } from '@/components/desk/read-files'
import { inSlices } from '@/components/desk/slices'
import { LARGEST_FILE } from '@/lib/progress/file'
import { answer, file } from './rivers'

type Entry = Pick<FileSystemEntry, 'name' | 'isFile'>

const fileEntry = (name: string): Entry => ({
  name,
  isFile: true,
  ...{ file: (resolve: (one: File) => void) => resolve(new File([name], name)) },
})
/** A folder whose files a browser hands over in portions. */
const folder = (name: string, ...portions: Entry[][]): Entry => ({
  name,
  isFile: false,
  ...{
    createReader: () => {
      const left = [...portions, []]
      return { readEntries: (resolve: (entries: Entry[]) => void) => resolve(left.shift() ?? []) }
    },
  },
})
const drop = (...entries: Entry[]) =>
  ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] }) as unknown as DataTransfer

describe('what is dropped', () => {
  test('are all files, and the JSON files of folders in folders', async () => {
    const class1 = folder(
      'class',
      [fileEntry('a.json'), fileEntry('notes.txt')],
      [folder('more', [fileEntry('b.JSON')])],
    )
    const files = await droppedFiles(drop(class1, fileEntry('c.txt')))
    expect(files.map(({ name }) => name)).toEqual(['a.json', 'b.JSON', 'c.txt'])
  })

  test('are its files where a browser knows no folders', async () => {
    const files = [new File([''], 'a.json')]
    expect(await droppedFiles({ items: [{}], files } as unknown as DataTransfer)).toEqual(files)
  })
})

test('of a chosen folder only JSON files are taken, of chosen files all', () => {
  const files = [new File([''], 'a.json'), new File([''], '.DS_Store')] as unknown as FileList
  expect(chosenFiles(files, true)).toHaveLength(1)
  expect(chosenFiles(files, false)).toHaveLength(2)
  expect(chosenFiles(null, false)).toEqual([])
})

describe('reading files', () => {
  const asked = new Set(['rivers/longest'])

  test('gives all of them, in order, however many there are', async () => {
    const files = Array.from({ length: 100 }, (_, i) => file(`${i}`, [answer(i, 'rivers/longest', true)]))
    const { read, refused } = await readFiles(files, asked, () => {})
    expect(read.map(({ name }) => name)).toEqual(files.map(({ name }) => name))
    expect(refused).toEqual([])
  })

  test('refuses one that is too large without reading it, and one that cannot be read', async () => {
    const huge = Object.assign(new File(['{}'], 'huge.json'), {
      text: () => {
        throw new Error('was read')
      },
    })
    Object.defineProperty(huge, 'size', { value: 3 * LARGEST_FILE + 1 })
    const gone = Object.assign(new File(['{}'], 'gone.json'), { text: () => Promise.reject(new Error('gone')) })
    expect((await readFiles([huge, gone], asked, () => {})).refused).toEqual([
      { name: 'huge.json', problem: { code: 'too-large' } },
      { name: 'gone.json', problem: { code: 'not-json' } },
    ])
  })
})

test('long work lets the page have its turn', async () => {
  let turns = 0
  const timer = setInterval(() => turns++, 0)
  const results = await inSlices(
    Array.from({ length: 30 }, (_, i) => i),
    (item) => {
      const until = performance.now() + 2
      while (performance.now() < until);
      return item * 2
    },
  )
  clearInterval(timer)
  expect(results).toEqual(Array.from({ length: 30 }, (_, i) => i * 2))
  expect(turns).toBeGreaterThan(0)
})
