import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { openCache } from '@/lib/course/cache'
import { lessonBody } from '@/lib/course/compile'
import { loadCourse } from '@/lib/course/load'
import { readSnapshot } from '@/lib/course/snapshot'
import { folderOf, SOUND } from './folder-of'

const LESSON = SOUND['01-copper.mdx'] ?? ''
const told = (found: { diagnostics: { file: string; rule: string; line: number; column: number }[] }) =>
  found.diagnostics.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)
const load = async (changes: Record<string, string | Buffer | undefined>) => {
  const files = Object.entries({ ...SOUND, ...changes }).filter(([, text]) => text !== undefined)
  return readSnapshot(await folderOf(Object.fromEntries(files) as Record<string, string>), openCache(false))
}

describe('the folder', () => {
  test('that is sound has no problems', async () => {
    expect(told(await load({}))).toEqual([])
  })

  test('without course.yaml is told so, and nothing is said of its objectives', async () => {
    expect(told(await load({ 'course.yaml': undefined }))).toEqual(['course.yaml:1:1 missing-file'])
  })

  test('needs neither sources nor glossary as long as nothing refers to them', async () => {
    const plain = LESSON.replaceAll('[^p1]', '').replace(/<\/?Term>/g, '')
    const none = { 'sources.yaml': undefined, 'glossary.yaml': undefined }
    expect(told(await load({ ...none, '01-copper.mdx': plain }))).toEqual([])
    expect(told(await load({ ...none, 'glossary.yaml': '' }))).toEqual([
      '01-copper.mdx:9:19 dangling-citation',
      '01-copper.mdx:9:44 unknown-term',
      '01-copper.mdx:20:19 dangling-citation',
    ])
  })

  test('without lessons is told so', async () => {
    expect(told(await load({ '01-copper.mdx': undefined }))).toContain('01-slug.mdx:1:1 no-lessons')
  })

  test('with a file that is no UTF-8 is told where, and the rest is read', async () => {
    const found = await load({ '02-tin.mdx': Buffer.from('---\ntitle: \xe4\n', 'latin1') })
    expect(told(found)).toEqual(['02-tin.mdx:2:8 not-utf-8'])
    expect(found.course.lessons).toHaveLength(1)
  })

  test('may have been written on Windows', async () => {
    const files = Object.fromEntries(
      Object.entries(SOUND).map(([file, text]) => [file, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
    )
    const found = await load(files)
    expect(told(found)).toEqual([])
    expect(found.course.lessons).toEqual((await load({})).course.lessons)
  })

  test('tells all problems of all files at once, in order', async () => {
    const found = await load({
      'course.yaml': SOUND['course.yaml']?.replace('lang: en', 'lang: english'),
      'glossary.yaml': '- id: alloy\n  term: alloy\n',
      '01-copper.mdx': LESSON.replace('[x]', '[ ]').replace('[^p1] It', '[^p2] It').replace('<Term>', '<Term>x'),
      '02-tin.mdx': LESSON.replace('title: Copper', 'titel: Tin'),
    })
    expect(told(found)).toEqual([
      '01-copper.mdx:9:19 dangling-citation',
      '01-copper.mdx:9:44 unknown-term',
      '01-copper.mdx:16:1 no-key',
      '02-tin.mdx:2:1 unknown-key',
      '02-tin.mdx:9:44 unknown-term',
      'course.yaml:3:7 bad-value',
      'glossary.yaml:1:3 missing-key',
    ])
  })

  test('says nothing of references to a file that cannot be read', async () => {
    const broken = { 'course.yaml': 'a: b: c', 'sources.yaml': '- a\nb', 'glossary.yaml': '"' }
    const files = new Set((await load(broken)).diagnostics.map(({ file }) => file))
    expect([...files]).toEqual(['course.yaml', 'glossary.yaml', 'sources.yaml'])
  })

  test('warns of objectives that no question tests and paragraphs that no lesson cites', async () => {
    const found = await load({
      'course.yaml': `${SOUND['course.yaml']}  alloys: Name alloys\n`,
      'sources.yaml': `${SOUND['sources.yaml']}      p2: { label: paragraph 2, claims: [] }\n`,
    })
    expect(told(found)).toEqual(['course.yaml:7:3 objective-never-tested', 'sources.yaml:12:7 paragraph-never-cited'])
    expect(found.diagnostics.map(({ severity }) => severity)).toEqual(['warning', 'warning'])
  })
})

describe('the ids of parts', () => {
  const lock = (options: Record<string, string>) =>
    JSON.stringify({ version: 1, questions: { 'copper/colour': { options } } })
  const optionIds = ({ course }: Awaited<ReturnType<typeof load>>) =>
    course.lessons[0]?.quizzes[0]?.questions.flatMap((q) => (q.kind === 'choice' ? q.options.map(({ id }) => id) : []))

  test('come from the lock, and need none', async () => {
    expect(optionIds(await load({}))).toEqual(['copper', 'iron', 'silver'])
    const kept = await load({ 'ids.lock.json': lock({ a: '[x] Copper', b: '[ ] Iron', c: '[ ] Silver' }) })
    expect(optionIds(kept)).toEqual(['a', 'b', 'c'])
  })

  test('are those of the id in the frontmatter', async () => {
    const text = LESSON.replace('title:', 'id: cu\ntitle:')
    const ids = lock({ a: '[x] Copper', b: '[ ] Iron', c: '[ ] Silver' }).replace('copper/', 'cu/')
    expect(optionIds(await load({ '01-copper.mdx': text, 'ids.lock.json': ids }))).toEqual(['a', 'b', 'c'])
  })

  test('are made anew where the lock cannot be read, and it is not to be written', async () => {
    const found = await load({ 'ids.lock.json': '<<<<<<< HEAD\n' })
    expect(told(found)).toEqual(['ids.lock.json:1:1 bad-lock'])
    expect(optionIds(found)).toEqual(['copper', 'iron', 'silver'])
    expect(found.lock).toBeUndefined()
  })

  test('are remembered while course.yaml, and with it every objective, cannot be read', async () => {
    const before = lock({ a: '[x] Copper', b: '[ ] Iron', c: '[ ] Silver' })
    const found = await load({ 'course.yaml': 'a: b: c', 'ids.lock.json': before })
    expect([...(found.lock ?? [])].map(([key]) => key)).toEqual(['copper/colour'])
  })

  test('of a question that an error dropped are remembered', async () => {
    const before = lock({ a: '[x] Copper', b: '[ ] Iron' })
    const found = await load({ 'ids.lock.json': before, '01-copper.mdx': LESSON.replace('[x]', '[ ]') })
    expect(found.lock?.get('copper/colour')?.get('options')?.get('a')).toBe('[x] Copper')
  })
})

describe('reading again', () => {
  test('gives the same course while nothing changes and the new one when a file did', async () => {
    const dir = await folderOf(SOUND)
    const first = await loadCourse({ dir })
    expect((await loadCourse({ dir })).course).toBe(first.course)
    await writeFile(path.join(dir, '01-copper.mdx'), LESSON.replace('title: Copper', 'title: Copper and tin'))
    expect((await loadCourse({ dir })).course.lessons[0]?.title).toBe('Copper and tin')
    await rm(path.join(dir, 'glossary.yaml'))
    expect(told(await loadCourse({ dir }))).toEqual(['01-copper.mdx:9:44 unknown-term'])
  })

  test('in a production build reads once', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const dir = await folderOf(SOUND)
    const first = await loadCourse({ dir })
    await rm(path.join(dir, 'glossary.yaml'))
    expect((await loadCourse({ dir })).course).toBe(first.course)
    vi.unstubAllEnvs()
  })

  test('takes a lesson from the cache only while what it refers to is the same', async () => {
    const image = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>'
    const dir = await folderOf({
      ...SOUND,
      '01-copper.mdx': LESSON.replace('## Copper', '![A bar](images/bar.svg)\n\n## Copper'),
      'images/bar.svg': image,
    })
    const cacheDir = await folderOf({})
    const read = async () => readSnapshot(dir, openCache(cacheDir))
    const first = await read()
    expect(told(first)).toEqual([])
    expect((await read()).course).toEqual(first.course)

    await writeFile(path.join(dir, 'images/bar.svg'), image.replace('2 1', '4 1'))
    expect([...(await read()).references.values()][0]?.images['images/bar.svg']?.width).toBe(4)

    await writeFile(path.join(dir, 'sources.yaml'), (SOUND['sources.yaml'] ?? '').replace('paragraph 1', 'page 12'))
    const question = (await read()).course.lessons[0]?.quizzes[0]?.questions[0]
    expect(question?.why).toContain('>12</a>')

    await rm(path.join(dir, 'images/bar.svg'))
    expect(told(await read())).toEqual(['01-copper.mdx:7:1 missing-image'])
  })

  test('reads a lesson whose ids have been written since from the cache', async () => {
    const dir = await folderOf(SOUND)
    const cacheDir = await folderOf({})
    const first = await readSnapshot(dir, openCache(cacheDir))
    const cache = openCache(cacheDir)
    const kept: unknown[] = []
    const counting = { ...cache, set: async (...args: Parameters<typeof cache.set>) => void kept.push(args) }
    await writeFile(
      path.join(dir, 'ids.lock.json'),
      '{ "version": 1, "questions": { "copper/colour": { "options": { "copper": "[x] Copper", "iron": "[ ] Iron", "silver": "[ ] Silver" } } } }',
    )
    expect((await readSnapshot(dir, counting)).course).toEqual(first.course)
    expect(kept).toEqual([])
  })
})

describe('the body of a lesson', () => {
  test('with errors is their report', async () => {
    const dir = await folderOf({ ...SOUND, '01-copper.mdx': LESSON.replace('[^p1] It', '[^p2] It') })
    const lesson = (await loadCourse({ dir })).course.lessons[0]
    if (!lesson) throw new Error('no lesson')
    await expect(lessonBody(lesson, { dir })).rejects.toThrow(/01-copper\.mdx:9:19 {2}error {2}dangling-citation/)
  })

  test('changes with its text', async () => {
    const dir = await folderOf(SOUND)
    const lesson = (await loadCourse({ dir })).course.lessons[0]
    if (!lesson) throw new Error('no lesson')
    const first = await lessonBody(lesson, { dir })
    expect(await lessonBody(lesson, { dir })).toBe(first)
    await writeFile(path.join(dir, '01-copper.mdx'), LESSON.replace('is reddish', 'is reddish and soft'))
    expect(await lessonBody(lesson, { dir })).not.toBe(first)
  })
})

describe('whatever an author writes', () => {
  const bits = [
    '<',
    '{',
    '}',
    '`',
    '[[',
    ']]',
    '==',
    '|',
    '\n\n',
    '- ',
    '> ',
    '</Quiz>',
    '<Why>',
    '$$',
    '\\',
    '"',
    '---\n',
    '<!--',
  ]
  const slip = fc.record({ at: fc.nat(), cut: fc.nat(12), put: fc.constantFrom('', ...bits) })

  test('is read without failing, and what is wrong has a place in the text', async () => {
    const { readLesson } = await import('@/lib/course/read-lesson')
    const surroundings = {
      objectives: new Set(['metals']),
      notes: new Map([['p1', 'paragraph 1']]),
      spellings: new Map([['alloys', 'alloy']]),
      termIds: new Set(['alloy']),
      files: new Set<string>(),
      image: () => ({ problem: 'missing' as const }),
    }
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 3 }), async (slips) => {
        const text = slips.reduce((all, { at, cut, put }) => {
          const from = at % all.length
          return all.slice(0, from) + put + all.slice(from + cut)
        }, LESSON)
        const file = { file: '01-copper.mdx', number: 1, slug: 'copper' }
        const { problems } = await readLesson(
          file,
          text,
          { lang: 'en', readingGrade: undefined },
          surroundings,
          () => new Map(),
        )
        const lines = text.split('\n')
        for (const { line, column } of problems) {
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
        }
      }),
      { numRuns: 150 },
    )
  })
})
