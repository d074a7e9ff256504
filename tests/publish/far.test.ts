// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { comeNear } from '@/lib/publish/far'

test('what is marked as far comes near, one a frame, in order', async () => {
  document.body.innerHTML = '<p data-far="" id="a"></p><p data-far="" id="b"></p><p id="c"></p>'
  const frames: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
  const far = () => [...document.querySelectorAll('[data-far]')].map(({ id }) => id)
  const next = async () => {
    frames.shift()?.(0)
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
