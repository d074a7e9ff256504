// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { comeAtOnce, comeNear, comeWhenNamed, reveal } from '@/lib/publish/far'

/** As in a browser that runs scripts: what stands in `<noscript>` is text. */
function island(id: string): HTMLElement {
  const root = document.createElement('div')
  root.dataset.far = ''
  const kept = document.createElement('noscript')
  kept.textContent = `<p id="${id}">Question &amp; options</p>`
  root.append(kept)
  document.body.append(root)
  return root
}

const there = () => [...document.querySelectorAll('p')].map(({ id }) => id)
const far = () => document.querySelectorAll('[data-far]').length

beforeEach(() => {
  document.body.innerHTML = ''
  history.replaceState(null, '', '/')
})

test('what was kept becomes part of the page', () => {
  const root = island('a')
  reveal(root)
  expect(root.outerHTML).toBe('<div><p id="a">Question &amp; options</p></div>')
})

test('an island that is there already stays as it is, whatever it holds', () => {
  document.body.innerHTML = '<div><noscript>no script</noscript><p id="a"></p></div>'
  const before = document.querySelector('#a')
  reveal(document.querySelector('div') as HTMLElement)
  expect(document.querySelector('#a')).toBe(before)
})

test('what is far comes near, one after the other, when there is time; what came meanwhile is left as it is', async () => {
  const callbacks: FrameRequestCallback[] = []
  vi.stubGlobal('requestIdleCallback', (callback: FrameRequestCallback) => callbacks.push(callback))
  const next = async () => {
    callbacks.shift()?.(0)
    await Promise.resolve()
    await Promise.resolve()
  }
  const [, second] = [island('a'), island('b'), island('c')]
  const done = comeNear()
  expect(there()).toEqual([])
  await next()
  expect(there()).toEqual(['a'])
  if (second) reveal(second)
  const answered = document.querySelector('#b')
  await next()
  await next()
  expect(there()).toEqual(['a', 'b', 'c'])
  expect(document.querySelector('#b')).toBe(answered)
  await done
})

test('a page that is printed has all of it', () => {
  island('a')
  island('b')
  comeAtOnce()
  expect(there()).toEqual(['a', 'b'])
})

test.each([
  ['/#a', ['a', 'b']],
  ['/', []],
])('opened at %s the page has at once what its address may name: %j', (address, expected) => {
  island('a')
  island('b')
  history.replaceState(null, '', address)
  comeWhenNamed()
  expect(there()).toEqual(expected)
  expect(far()).toBe(2 - expected.length)
})
