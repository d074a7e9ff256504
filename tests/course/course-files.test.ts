import { describe, expect, test } from 'vitest'
import { readCourseFiles } from '@/lib/course/course-files'
import type { Diagnostic } from '@/lib/course/diagnostic'
import { SOUND } from './folder-of'

const noImages = { files: new Set<string>(), image: () => ({ problem: 'missing' as const }) }
const read = (changes: Record<string, string>) =>
  readCourseFiles(new Map(Object.entries({ ...SOUND, ...changes })), noImages)
const told = (problems: Diagnostic[]) => problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)
const problemsOf = async (file: string, text: string) => {
  const { problems } = await read({ [file]: text })
  expect(problems.map((problem) => problem.file)).toEqual(problems.map(() => file))
  return problems
}
const course = (change: (text: string) => string) => problemsOf('course.yaml', change(SOUND['course.yaml'] ?? ''))
const sources = (change: (text: string) => string) => problemsOf('sources.yaml', change(SOUND['sources.yaml'] ?? ''))

describe('course.yaml', () => {
  test.each([
    [
      'an unknown key, with the name that was meant',
      (t: string) => `${t}langauge: en\n`,
      '7:1 unknown-key',
      /Known here|lang/,
    ],
    ['a key with a slip, once', (t: string) => t.replace('title:', 'titel:'), '1:1 unknown-key', /`title`/],
    ['a missing key, at the top', (t: string) => t.replace('title: Metals\n', ''), '1:1 missing-key', /title: …/],
    [
      'a key without a value',
      (t: string) => t.replace('summary: Two metals.', 'summary:'),
      '2:1 missing-key',
      /summary: …/,
    ],
    ['a number where text belongs', (t: string) => t.replace('Metals', '1984'), '1:8 bad-value', /"1984"/],
    ['a language that is none', (t: string) => t.replace('en', 'english'), '3:7 bad-value', /language tag/],
    [
      'a list where a group belongs',
      (t: string) => t.replace(/objectives:[\s\S]*/, 'objectives: [a]'),
      '5:13 bad-value',
      /some-id/,
    ],
    ['an id with a space', (t: string) => t.replace('  metals:', '  two metals:'), '6:3 bad-value', /letters, digits/],
    ['a colon in a text', (t: string) => t.replace('Metals', 'Metals: an introduction'), '1:8 yaml-syntax', /quotes/],
    ['a key given twice', (t: string) => `${t}title: Again\n`, '7:1 yaml-syntax', /Remove one/],
    ['several slips in a line', (t: string) => t.replace('Two metals.', '*x* [a] y'), '2:14 yaml-syntax', /quotes/],
    ['a tab', (t: string) => t.replace('  metals', '\tmetals'), '6:1 yaml-syntax', /spaces/],
    [
      'a text that begins with an asterisk',
      (t: string) => t.replace('A course.', '*One*'),
      '4:8 yaml-syntax',
      /may not begin/,
    ],
    ['a desk that is neither wanted nor not', (t: string) => `${t}desk: maybe\n`, '7:7 bad-value', /desk: false/],
    ['an exam without a pass mark', (t: string) => `${t}exam:\n  questions: 2\n`, '7:1 missing-key', /pass: 60/],
    ['an exam without questions', (t: string) => `${t}exam: { pass: 60 }\n`, '7:1 missing-key', /questions: 24/],
    ['an exam that is none', (t: string) => `${t}exam: yes please\n`, '7:7 bad-value', /indented lines/],
    [
      'an exam with a share that is none',
      (t: string) => `${t}exam: { questions: 2, pass: 60% }\n`,
      '7:29 bad-value',
      /in per cent/,
    ],
    [
      'an exam that all fail',
      (t: string) => `${t}exam: { questions: 2, pass: 101 }\n`,
      '7:29 bad-value',
      /in per cent/,
    ],
    [
      'half a minute',
      (t: string) => `${t}exam: { questions: 2, pass: 60, minutes: 0.5 }\n`,
      '7:42 bad-value',
      /no limit/,
    ],
    ['an exam of no questions', (t: string) => `${t}exam: { questions: 0, pass: 60 }\n`, '7:20 bad-value', /in all/],
    [
      'an exam with half a question on an objective',
      (t: string) => `${t}exam: { questions: { metals: 0.5 }, pass: 60 }\n`,
      '7:30 bad-value',
      /on this objective/,
    ],
    ['no key at all', () => 'Metals', '1:1 bad-value', /key: value/],
  ])('with %s is told so', async (_, change, place, hint) => {
    const problems = await course(change)
    expect(told(problems)).toEqual([place])
    expect(problems[0]?.hint).toMatch(hint)
  })

  test('with several problems is told all of them', async () => {
    expect(told(await course(() => 'title: 1\nlang: en\nabout: x\nobjectives: { a: }\nx: y\n'))).toEqual([
      '1:8 bad-value',
      '1:1 missing-key',
      '4:15 missing-key',
      '5:1 unknown-key',
    ])
  })

  test('is told of its Markdown where it stands', async () => {
    const folded = (t: string) => t.replace('about: A course.', 'about: >\n  One\n  two[^p9]')
    expect(told(await course((t) => t.replace('A course.', 'A course[^p9].')))).toEqual(['4:16 dangling-citation'])
    expect(told(await course((t) => t.replace('A course.', '|\n\n  One\n\n  two <Tern>x</Tern>[^p9]')))).toEqual([
      '8:7 unknown-component',
      '8:21 dangling-citation',
    ])
    expect(told(await course(folded))).toEqual(['4:8 dangling-citation'])
    expect(told(await course((t) => t.replace('A course.', 'a {b} c')))).toEqual(['4:10 no-expression'])
  })

  test('gives what it says, with the direction of its language', async () => {
    const { course } = await read({
      'course.yaml': (SOUND['course.yaml'] ?? '').replace('lang: en', 'lang: ur\nasOf: June\nid: metals'),
    })
    expect(course).toEqual({
      title: 'Metals',
      summary: 'Two metals.',
      id: 'metals',
      asOf: 'June',
      lang: 'ur',
      dir: 'rtl',
      languages: ['ur'],
      about: '<p>A course.</p>',
      objectives: [{ id: 'metals', text: 'Tell metals apart' }],
      desk: true,
    })
  })

  test.each([
    ['{ questions: 24, pass: 60 }', { blueprint: 24, pass: 0.6 }],
    [
      '{ title: The test, questions: { metals: 2 }, minutes: 40, pass: 75 }',
      { title: 'The test', blueprint: { metals: 2 }, minutes: 40, pass: 0.75 },
    ],
  ])('gives the exam of `exam: %s`', async (written, exam) => {
    const { course, problems, places } = await read({ 'course.yaml': `${SOUND['course.yaml']}exam: ${written}\n` })
    expect(problems).toEqual([])
    expect(course.exam).toEqual(exam)
    expect(places.exam.questions).toMatchObject({ line: 7 })
  })

  test('leaves the desk out of the site when it says so', async () => {
    const { course } = await read({ 'course.yaml': `${SOUND['course.yaml']}desk: false\n` })
    expect(course.desk).toBe(false)
  })
})

describe('sources.yaml', () => {
  test.each([
    ['a month that is none', (t: string) => t.replace('2024-01-15', '2024-13'), '5:11 bad-value'],
    ['a date that is none', (t: string) => t.replace('2024-01-15', '2024-02-30'), '5:11 bad-value'],
    ['an address without a scheme', (t: string) => t.replace('https://', ''), '6:10 bad-value'],
    [
      'an address that runs code',
      (t: string) => t.replace('https://example.org/notes', 'javascript:x'),
      '6:10 bad-value',
    ],
    ['a claim without a voice', (t: string) => t.replace('voice: text, ', ''), '11:15 missing-key'],
    [
      'a note given twice',
      (t: string) => t + t.slice(t.indexOf('  - id: notes')).replace('id: notes', 'id: more'),
      '18:7 duplicate-id',
    ],
    [
      'a source given twice',
      (t: string) => t + t.slice(t.indexOf('  - id: notes')).replace('p1:', 'p2:'),
      '12:9 duplicate-id',
    ],
    ['a claim given twice', (t: string) => t + t.slice(t.indexOf('          - { id')), '12:19 duplicate-id'],
    [
      'a claim that cites nothing',
      (t: string) => t.replace('Copper is reddish.', '"Copper is red.[^p4]"'),
      '11:42 dangling-citation',
    ],
  ])('with %s is told so', async (_, change, place) => {
    expect(told(await sources(change))).toEqual([place])
  })

  test.each(['2024-06-27', '2024-06', '2024'])('may know no more of a date than %s', async (date) => {
    const text = SOUND['sources.yaml']?.replace('2024-01-15', date) ?? ''
    const { sources: found, problems } = await read({ 'sources.yaml': text })
    expect(problems).toEqual([])
    expect(found[0]?.date).toBe(date)
  })
})

describe('glossary.yaml', () => {
  const glossary = (text: string) => problemsOf('glossary.yaml', text)
  const entry = (id: string, term: string, more = '') => `- id: ${id}\n  term: ${term}\n${more}  definition: A word.\n`

  test('may be empty', async () => {
    expect(await glossary('')).toEqual([])
  })

  test('is told of ids and spellings that mean two things', async () => {
    expect(told(await glossary(entry('a', 'tin') + entry('a', 'lead')))).toEqual(['4:7 duplicate-id'])
    expect(told(await glossary(entry('a', 'tin') + entry('b', 'Tin')))).toEqual(['5:9 duplicate-id'])
    expect(told(await glossary(entry('a', 'tin') + entry('b', 'lead', '  aliases: [Pb, tin]\n')))).toEqual([
      '6:17 duplicate-id',
    ])
    expect(await glossary(entry('a', 'tin', '  aliases: [Tin]\n'))).toEqual([])
  })

  test('is told when it is no list', async () => {
    expect(told(await glossary('a: b'))).toEqual(['1:1 bad-value'])
  })
})
