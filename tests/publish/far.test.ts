// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { comeNear } from '@/lib/publish/far'

test('what is marked as far comes near, one after the other, when there is time', async () => {
  document.body.innerHTML = '<p data-far="" id="a"></p><p data-far="" id="b"></p><p id="c"></p>'
  const callbacks: FrameRequestCallback[] = []
  vi.stubGlobal('requestIdleCallback', (callback: FrameRequestCallback) => callbacks.push(callback))
  const far = () => [...document.querySelectorAll('[data-far]')].map(({ id }) => id)
  const next = async () => {
    callbacks.shift()?.(0)
    await Promise.resolve()
    await Promise.resolve()
  }
  const done = comeNear()
  expect(far()).toEqual(['a', 'b'])
  await next()
  expect(far()).toEqual(['b'])
  await next()
  expect(far()).toEqual([])
  await done
})
