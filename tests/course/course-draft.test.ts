import { expect, test } from 'vitest'
import { problemsWith } from '@/lib/course/course-draft'
import { currentSnapshot } from '@/lib/course/load'
import { folderOf, SOUND } from './folder-of'

const COURSE = SOUND['course.yaml'] ?? ''

test('a text of course.yaml that is not saved is told of at its place, beside what is wrong elsewhere', async () => {
  const dir = await folderOf({ ...SOUND, '02-iron.mdx': '# Iron' })
  const snapshot = await currentSnapshot(dir)
  const elsewhere = snapshot.diagnostics
  expect(elsewhere.map(({ file }) => file)).toEqual(['02-iron.mdx'])
  const problems = await problemsWith(snapshot, 'course.yaml', COURSE.replace('title:', 'titel:'))
  expect(problems).toEqual([
    expect.objectContaining({ file: 'course.yaml', rule: 'unknown-key', hint: 'Did you mean `title`?' }),
    ...elsewhere,
  ])
})

test('a definition that cites what is not there is told of; the text that is saved has what the lessons make of it too', async () => {
  const glossary = `${SOUND['glossary.yaml']}- id: patina\n  term: patina\n  definition: A green coat.\n`
  const snapshot = await currentSnapshot(await folderOf({ ...SOUND, 'glossary.yaml': glossary }))
  const rules = async (text: string) => (await problemsWith(snapshot, 'glossary.yaml', text)).map(({ rule }) => rule)
  expect(await rules(glossary.replace('coat.', 'coat.[^p99]'))).toEqual(['dangling-citation'])
  expect(await rules(glossary)).toEqual(['unused-term'])
})
