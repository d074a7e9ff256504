import { expect, test } from 'vitest'
import { loadCourse } from '@/lib/course/load'
import { searchDocuments } from '@/lib/course/search-documents'
import { folderOf, SOUND } from './folder-of'

async function documentsOf(lesson: string) {
  const dir = await folderOf({
    ...SOUND,
    '01-copper.mdx': SOUND['01-copper.mdx']?.replace('## Copper {#copper}', lesson) ?? '',
  })
  const { course } = await loadCourse({ dir })
  return searchDocuments(course, { dir })
}

test('a course is its lessons by sections, their questions, its glossary and its sources', async () => {
  const documents = await documentsOf('Before all.[^p1]\n\n## Copper {#copper}')
  expect(documents).toEqual([
    [
      { kind: 'lesson', href: '/lessons/copper/', title: 'Copper', text: 'One metal. Before all.', lang: 'en' },
      {
        kind: 'section',
        href: '/lessons/copper/#copper',
        title: 'Copper',
        place: 'Copper',
        text: 'Copper is reddish. It is part of some alloys.',
        lang: 'en',
      },
      {
        kind: 'question',
        href: '/lessons/copper/#copper/colour',
        title: 'Which metal is reddish?',
        place: 'Copper',
        text: 'It is copper.',
        question: 'copper/colour',
        lang: 'en',
      },
    ],
    [
      {
        kind: 'term',
        href: '/glossary/#alloy',
        title: 'alloy',
        place: 'alloys',
        text: 'A mixture of metals.',
        lang: 'en',
      },
      {
        kind: 'source',
        href: '/sources/#p1',
        title: 'paragraph 1',
        place: 'Notes',
        text: 'Copper is reddish.',
        lang: 'en',
      },
    ],
  ])
})

test('headings of the second and third level begin sections, deeper ones do not', async () => {
  const [lesson] = await documentsOf(
    '## One {#one}\n\nFirst.\n\n### Two {#two}\n\n#### Deeper\n\nSecond.\n\n## Copper {#copper}',
  )
  expect(lesson?.slice(1, 3).map(({ title, text }) => [title, text])).toEqual([
    ['One', 'First.'],
    ['Two', 'Deeper Second.'],
  ])
})

test('of a map its places are found, not their coordinates', async () => {
  const [lesson] = await documentsOf(
    '<PlaceMap title="Where">\n\n- **Kabul** (34.53, 69.17): the capital\n\n</PlaceMap>\n\n## Copper {#copper}',
  )
  expect(lesson?.[0]?.text).toBe('One metal. Kabul: the capital')
})

test('a lesson in another language than the course says so', async () => {
  const dir = await folderOf({
    ...SOUND,
    '01-copper.mdx': SOUND['01-copper.mdx']?.replace('objectives:', 'lang: ur\nobjectives:') ?? '',
  })
  const { course } = await loadCourse({ dir })
  const [lesson, others] = await searchDocuments(course, { dir })
  expect(lesson?.map(({ lang }) => lang)).toEqual(['ur', 'ur', 'ur'])
  expect(others?.map(({ lang }) => lang)).toEqual(['en', 'en'])
})
