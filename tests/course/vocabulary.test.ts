import { expect, test } from 'vitest'
import { openCache } from '@/lib/course/cache'
import { readSnapshot } from '@/lib/course/snapshot'
import { COMPONENTS } from '@/lib/course/syntax/components'
import { vocabularyOf } from '@/lib/course/vocabulary'
import { folderOf, SOUND } from './folder-of'

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"></svg>'

test('the vocabulary of a course is all that its lessons may name', async () => {
  const dir = await folderOf({ ...SOUND, 'images/bar.svg': PICTURE, 'images/notes.txt': '', 'images/empty.png': '' })
  const words = await vocabularyOf(await readSnapshot(dir, openCache(false)))
  expect(words).toMatchObject({
    objectives: [{ id: 'metals', text: 'Tell metals apart' }],
    notes: [{ id: 'p1', label: 'paragraph 1', text: 'Copper is reddish.' }],
    terms: [{ id: 'alloy', spellings: ['alloy', 'alloys'], text: 'A mixture of metals.' }],
    lessons: [{ file: '01-copper.mdx', title: 'Copper', anchors: ['copper'] }],
    pictures: [{ src: 'images/bar.svg', width: 300, height: 200 }],
  })
  expect(words.components.map(({ name }) => name)).toEqual([...COMPONENTS.keys()])
  const named = (name: string) => words.components.find((one) => one.name === name)
  expect(named('Term')).toEqual({ name: 'Term', inline: true, attributes: [{ name: 'id' }] })
  expect(named('Callout')?.attributes[0]).toEqual({ name: 'kind', values: ['note', 'caution', 'voice', 'evidence'] })
  expect(named('Question')?.attributes).toContainEqual({
    name: 'scoring',
    values: ['all', 'each', 'right-minus-wrong'],
  })
  expect(named('Question')?.attributes).toContainEqual({ name: 'kind', values: expect.arrayContaining(['choice']) })
  expect(named('Area')?.attributes).toContainEqual({ name: 'coords' })
})
