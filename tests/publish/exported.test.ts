import { expect, test } from 'vitest'
import { role } from '@/lib/publish/exported'

const all = new Set(['index.html', 'index.txt', 'robots.txt', 'a/index.html', 'a/index.txt', 'a/__next.a.__PAGE__.txt'])

test.each([
  ['index.html', 'page'],
  ['404.html', 'page'],
  ['index.txt', 'left'],
  ['a/index.txt', 'left'],
  ['a/__next.a.__PAGE__.txt', 'left'],
  ['_not-found/index.html', 'left'],
  ['404/index.html', 'left'],
  ['_next/static/chunks/a.js', 'left'],
  ['_next/static/x/_buildManifest.js', 'left'],
  ['_next/static/chunks/a.css', 'style'],
  ['_next/static/media/f.woff2', 'asset'],
  ['robots.txt', 'asset'],
  ['media/map.svg', 'asset'],
] as const)('%s is %s', (file, expected) => {
  expect(role(file, all)).toBe(expected)
})
