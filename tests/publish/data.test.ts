import { expect, test } from 'vitest'
import { underRoot } from '@/components/site-data'
import { sharedAbove } from '@/lib/publish/data'

const json = JSON.stringify({
  href: '/lessons/x/',
  image: { src: '/media/0a1b2c-map.svg' },
  why: '<a href="/sources/#p1">1</a> <img src="/media/0a1b2c-map.svg">',
})

test('a page of another language finds its own lessons and sources, and the pictures that all share', () => {
  // As /ur/exam/ fetches it.
  const found = underRoot(sharedAbove(json, 'ur/'), '../')
  expect(JSON.parse(found)).toEqual({
    href: '../lessons/x/',
    image: { src: '../../media/0a1b2c-map.svg' },
    why: '<a href="../sources/#p1">1</a> <img src="../../media/0a1b2c-map.svg">',
  })
})

test('the data of the first language stay as they are', () => {
  expect(sharedAbove(json, '')).toBe(json)
})
