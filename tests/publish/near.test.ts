// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenNear } from '@/lib/publish/near'

let observed: Element[] = []
let tell: (entries: { target: Element; isIntersecting: boolean }[]) => void = () => {}

beforeEach(() => {
  observed = []
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof tell) {
        tell = callback
      }
      observe(target: Element) {
        observed.push(target)
      }
      unobserve(target: Element) {
        observed = observed.filter((one) => one !== target)
      }
    },
  )
  // jsdom lays nothing out: here all has a box.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList)
  document.body.innerHTML = `
    <div data-island="bar"><button id="in-bar"></button></div>
    <section id="first"><div data-island="a"><button id="in-a"></button></div><div data-island="b"><button id="in-b"></button></div></section>
    <section id="second"><div data-island="c"></div></section>`
})
afterEach(() => {
  vi.unstubAllGlobals()
  window.earlyTaps = undefined
})

const find = (selector: string) => document.querySelector(selector) as HTMLElement

function woken(): string[] {
  const names: string[] = []
  whenNear([...document.querySelectorAll<HTMLElement>('[data-island]')], (island) => {
    names.push(island.dataset.island ?? '')
  })
  return names
}

test('an island wakes when it, or the section in which it stands, comes near, and then once', () => {
  const names = woken()
  expect(names).toEqual([])
  tell([
    { target: find('[data-island=bar]'), isIntersecting: true },
    { target: find('#first'), isIntersecting: false },
  ])
  expect(names).toEqual(['bar'])
  expect(observed).toEqual([find('#first'), find('#second')])
  tell([{ target: find('#second'), isIntersecting: true }])
  tell([{ target: find('#first'), isIntersecting: true }])
  expect(names).toEqual(['bar', 'c', 'a', 'b'])
})

test('what was tapped before anything was awake wakes first', () => {
  window.earlyTaps = [{ button: find('#in-b'), detail: 1 }]
  const names = woken()
  expect(names).toEqual(['b'])
  tell([{ target: find('#first'), isIntersecting: true }])
  expect(names).toEqual(['b', 'a'])
})

test.each(['pointerdown', 'focusin', 'earlytap'])('%s wakes the island it is in', (type) => {
  const names = woken()
  find('#in-b').dispatchEvent(new Event(type, { bubbles: true }))
  expect(names).toEqual(['b'])
})

test('an island without a box wakes at once', () => {
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([] as unknown as DOMRectList)
  const names = woken()
  tell([{ target: find('#second'), isIntersecting: false }])
  expect(names).toEqual(['c'])
})
