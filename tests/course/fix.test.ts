import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openCache } from '@/lib/course/cache'
import { check } from '@/lib/course/check'
import { fixLessons } from '@/lib/course/fix'
import { readSnapshot } from '@/lib/course/snapshot'
import { folderOf, SOUND } from './folder-of'

const FILE = '01-copper.mdx'
const LESSON = SOUND[FILE] ?? ''
const NUMBERS = `<Question id="melts" objective="metals">
At about how many degrees does copper melt?

- [ ] 1,985
  > That is in Fahrenheit.

- [x] 1,085
  > Yes:
  > in Celsius.
- [ ] 85
- [ ] 385 {#low}

<Why>At 1,085 °C.</Why>
</Question>
`
const withQuestions = (questions: string) => LESSON.replace('</Quiz>', `${questions}\n</Quiz>`)

async function fixed(lesson: string, more: Record<string, string> = {}) {
  const dir = await folderOf({ ...SOUND, ...more, [FILE]: lesson })
  const found = await check(dir, { cache: false, fix: true })
  const text = await readFile(path.join(dir, FILE), 'utf8')
  return { dir, text, titles: found.mended.map(({ title }) => title), found }
}

test('numbers are put in order with their feedback and ids, and nothing else changes', async () => {
  const { text, titles } = await fixed(withQuestions(NUMBERS))
  expect(titles).toEqual(['Put the options in the order of their numbers'])
  expect(text).toBe(
    withQuestions(
      NUMBERS.replace(
        /- \[ \] 1,985[\s\S]*\{#low\}\n/,
        () =>
          '- [ ] 85\n\n- [ ] 385 {#low}\n- [x] 1,085\n  > Yes:\n  > in Celsius.\n- [ ] 1,985\n  > That is in Fahrenheit.\n',
      ),
    ),
  )
})

test('questions without an id get one each, of what they ask', async () => {
  const again = LESSON.slice(LESSON.indexOf('<Question'), LESSON.indexOf('</Quiz>'))
  const lesson = withQuestions(again.replace('Which metal', 'Which other metal')).replaceAll('id="colour" ', '')
  const { text, titles } = await fixed(lesson)
  const ids = [...text.matchAll(/<Question id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(2)
  expect(titles).toHaveLength(2)
  expect(text.replace(/(<Question) id="[^"]+"/g, '$1')).toBe(lesson)
})

test('an id that a question had once is given to no other', async () => {
  const without = LESSON.replace('id="colour" ', '')
  const { text } = await fixed(without)
  const id = /<Question id="([^"]+)"/.exec(text)?.[1]
  const lock = JSON.stringify({ version: 1, questions: { [`copper/${id}`]: { options: { old: '[x] Old' } } } })
  expect((await fixed(without, { 'ids.lock.json': lock })).text).toContain(`<Question id="${id}-2"`)
})

test('values are written in the form that they must have', async () => {
  const lesson = LESSON.replace('evidence="#copper"', 'evidence="copper" points="2"')
  const { text, found } = await fixed(lesson)
  expect(text).toBe(LESSON.replace('evidence="#copper"', 'evidence="#copper" points={2}'))
  expect(found.errors).toBe(0)
})

test('a quote is copied as its words stand when only capitals or dashes differ, else it is left alone', async () => {
  const { text } = await fixed(LESSON.replace('quote="Copper is', 'quote="copper IS'))
  expect(text).toBe(LESSON)
  const other = LESSON.replace('quote="Copper is', 'quote="Copper was')
  expect((await fixed(other)).text).toBe(other)
})

test.each([
  ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['no line break at its end', (text: string) => text.trimEnd()],
])('a file with %s keeps it', async (_, make) => {
  const before = make(withQuestions(NUMBERS.replace('- [ ] 1,985\n  > That is in Fahrenheit.\n\n', '- [ ] 1,985\n')))
  const after = make(
    withQuestions(
      NUMBERS.replace(
        /- \[ \] 1,985[\s\S]*\{#low\}\n/,
        () => '- [ ] 85\n- [ ] 385 {#low}\n- [x] 1,085\n  > Yes:\n  > in Celsius.\n- [ ] 1,985\n',
      ),
    ),
  )
  expect((await fixed(before)).text).toBe(after)
})

test('what is mended needs no mending, and a folder in which nothing is to mend is not written to', async () => {
  const { dir, text } = await fixed(withQuestions(NUMBERS).replace('id="colour" ', ''))
  const long = new Date(2020, 1, 1)
  await utimes(path.join(dir, FILE), long, long)
  expect((await check(dir, { cache: false, fix: true })).mended).toEqual([])
  expect(await readFile(path.join(dir, FILE), 'utf8')).toBe(text)
  expect((await readdir(dir)).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('a file that was changed since it was read is left alone', async () => {
  const dir = await folderOf({ ...SOUND, [FILE]: withQuestions(NUMBERS) })
  const snapshot = await readSnapshot(dir, openCache(false))
  await writeFile(path.join(dir, FILE), LESSON)
  expect(await fixLessons(snapshot)).toEqual([])
  expect(await readFile(path.join(dir, FILE), 'utf8')).toBe(LESSON)
})

test('what an author has to decide is not mended', async () => {
  const lesson = LESSON.replace('objective="metals"', 'objektive="metals"').replace('- [x] Copper', '- [ ] Copper')
  const { text, titles } = await fixed(lesson)
  expect({ text, titles }).toEqual({ text: lesson, titles: [] })
})
