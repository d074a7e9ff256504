import { expect, test } from 'vitest'
import { hasRoom, isFree } from '@/components/offline/connection'

test('pages that nobody asked for come over a fast connection that costs nothing, or of which nothing is known', () => {
  expect(isFree()).toBe(true)
  expect(isFree({})).toBe(true)
  expect(isFree({ saveData: false, type: 'wifi', effectiveType: '4g' })).toBe(true)
})

test.each([
  { saveData: true },
  { saveData: false, type: 'cellular', effectiveType: '4g' },
  { effectiveType: '3g' },
  { effectiveType: '2g' },
  { effectiveType: 'slow-2g' },
])('they do not come over %j', (connection) => {
  expect(isFree(connection)).toBe(false)
})

test('they leave room to others', () => {
  expect(hasRoom({ usage: 10e6, quota: 1e9 })).toBe(true)
  expect(hasRoom({ usage: 960e6, quota: 1e9 })).toBe(false)
  expect(hasRoom({})).toBe(true)
})
