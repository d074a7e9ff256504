import { expect, test } from 'vitest'
import { partOf } from '@/lib/publish/part'

test('what is read one page after the other is one part, every other folder one of its own', () => {
  const course = ['index.html', '404.html', 'lessons/bees/index.html', 'glossary/index.html', 'sources/index.html']
  expect(new Set(course.map(partOf))).toEqual(new Set(['course']))
  expect(partOf('review/index.html')).toBe('review')
  expect(partOf('desk/results/index.html')).toBe('desk')
})
