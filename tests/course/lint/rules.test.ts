import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openCache } from '@/lib/course/cache'
import { RULES } from '@/lib/course/lint/registry'
import { formatReport } from '@/lib/course/report'
import { readSnapshot } from '@/lib/course/snapshot'
import { folderOf } from '../folder-of'
import { COURSE, type Example, examplesOf, lessonOf } from './headers'

/** Rules of the whole course, which most examples of other rules break: they are single questions. */
const OF_COURSE = new Set(RULES.flatMap(({ name, of }) => (of === 'course' ? [name] : [])))

async function read(example: Example) {
  const dir = await folderOf({ ...COURSE, '01-metals.mdx': lessonOf(example) })
  return readSnapshot(dir, openCache(false))
}

test('every file of the folder is one rule of the registry, under its name', () => {
  const files = readdirSync('lib/course/lint/rules').map((file) => file.replace(/\.ts$/, ''))
  expect(RULES.map(({ name }) => name).sort()).toEqual(files.sort())
})

describe.each(RULES.map(({ name }) => name))('%s', (name) => {
  const examples = examplesOf(name)

  test('has a good and a bad example', () => {
    expect(new Set(examples.map(({ good }) => good))).toEqual(new Set([true, false]))
  })

  test.each(examples.filter(({ good }) => good))('says nothing of a good example', async (example) => {
    const { diagnostics } = await read(example)
    const own = diagnostics.filter(({ rule }) => rule === name || !OF_COURSE.has(rule))
    expect(own).toEqual([])
  })

  test.each(examples.filter(({ good }) => !good))(
    'tells of a bad example, once and of nothing else',
    async (example) => {
      const { diagnostics } = await read(example)
      const told = diagnostics.map(({ rule }) => rule).filter((rule) => rule === name || !OF_COURSE.has(rule))
      expect(told).toEqual([name])
    },
  )
})

test('what the rules tell', async () => {
  const bad = RULES.flatMap(({ name }) =>
    examplesOf(name)
      .filter(({ good }) => !good)
      .map((example) => ({ name, example })),
  )
  const reports = await Promise.all(
    bad.map(async ({ name, example }) => {
      const { diagnostics, texts } = await read(example)
      const own = diagnostics.filter(({ rule }) => rule === name)
      return formatReport(own, { text: (file) => texts.get(file) })
    }),
  )
  await expect(reports.join('\n\n')).toMatchFileSnapshot('../__snapshots__/lint.txt')
})
