import { expect, test } from 'vitest'
import { addressAsked, isHashed, missing, outdated, treeOf, unitOf } from '@/lib/publish/offline/decisions'
import type { Tree, Unit } from '@/lib/publish/offline/precache'

const SCOPE = 'https://host.test/course/'
const asked = (url: string, method = 'GET', headers = {}) =>
  addressAsked({ url, method, headers: new Headers(headers) }, SCOPE)

test('an address is asked for without its query, its fragment and the name of the file', () => {
  expect(asked(`${SCOPE}lessons/a/?print=key#x`)).toBe('lessons/a/')
  expect(asked(`${SCOPE}lessons/a/index.html`)).toBe('lessons/a/')
  expect(asked(`${SCOPE}index.html`)).toBe('')
  expect(asked(SCOPE)).toBe('')
  expect(asked(`${SCOPE}my-index.html`)).toBe('my-index.html')
})

test('what is none of the worker’s business is left to the browser', () => {
  expect(asked('https://host.test/other/')).toBeUndefined()
  expect(asked('https://elsewhere.test/course/')).toBeUndefined()
  expect(asked(SCOPE, 'POST')).toBeUndefined()
  expect(asked(`${SCOPE}media/talk.mp3`, 'GET', { range: 'bytes=0-' })).toBeUndefined()
})

test('only files in the folders of hashed names are the same in every version', () => {
  expect(['assets/a.HASH.js', 'media/1a-b.svg'].map(isHashed)).toEqual([true, true])
  expect(['', 'lessons/assets/', 'data/index.json', 'ur/assets/x'].map(isHashed)).toEqual([false, false, false, false])
})

const unit = (...files: string[]): Unit => files.map((file) => [file, 'd'])
const english: Tree = { root: '', shell: [], rest: [unit('review/'), unit('a.svg', 'a/'), unit('b/'), unit('c/')] }
const urdu: Tree = { root: 'ur/', shell: [], rest: [unit('ur/a/')] }

test('an address belongs to the language with the longest root', () => {
  expect(treeOf('ur/a/', [english, urdu])).toBe(urdu)
  expect(treeOf('a/', [urdu, english])).toBe(english)
  expect(treeOf('a/', [urdu])).toBeUndefined()
})

test('a page is found by its address, not by what it needs', () => {
  expect(unitOf('a/', english)).toEqual(unit('a.svg', 'a/'))
  expect(unitOf('a.svg', english)).toBeUndefined()
})

test('what follows the page being read is kept first, then what stands before it', () => {
  const next = (page: string, kept: string[]) =>
    missing(page, english, (address) => kept.includes(address)).map((one) => one.at(-1)?.[0])
  expect(next('b/', ['b/'])).toEqual(['c/', 'review/', 'a/'])
  expect(next('b/', ['b/', 'c/', 'a/', 'review/'])).toEqual(['a/'])
  expect(next('', [])).toEqual(['review/', 'a/', 'b/', 'c/'])
})

test('a version that takes over leaves its own cache and that of the last version that served', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => ({ name, used: name !== 'c' }))
  if (!a || !b || !c || !d) throw new Error('four versions')
  expect(outdated([a, b, c, d], 'd')).toEqual(['a', 'c'])
  expect(outdated([d], 'd')).toEqual([])
  expect(outdated([c, d], 'd')).toEqual(['c'])
})
