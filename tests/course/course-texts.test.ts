import { expect, test } from 'vitest'
import { loadCourse } from '@/lib/course/load'
import { questionIndex } from '@/lib/course/question-index'
import { readIn } from '@/lib/course/read-in'
import { searchDocuments } from '@/lib/course/search-documents'
import { folderOf, SOUND } from './folder-of'

const ENGLISH = { lang: 'en', dir: 'ltr' }

/** The course of SOUND with these files in its folder of Urdu, as it is read in Urdu. */
async function read(files: Record<string, string>, changes: Record<string, string> = {}) {
  const inUrdu = Object.entries(files).map(([name, text]) => [`ur/${name}`, text])
  const dir = await folderOf({ ...SOUND, ...changes, ...Object.fromEntries(inUrdu) })
  const { course, diagnostics } = await loadCourse({ dir })
  const told = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, rule, message, hint }) => `${file}:${line}:${column} ${rule}: ${message} ${hint}`)
  return { dir, told, original: course, course: readIn(course, 'ur') }
}

const WHOLE = {
  'course.yaml':
    'title: دھاتیں\nsummary: دو دھاتیں۔\nasOf: جون\nabout: ایک *کورس*۔\nobjectives:\n  metals: دھاتیں پہچاننا\nexam: { title: امتحان }\n',
  'glossary.yaml': '- id: alloy\n  term: بھرت\n  aliases: [بھرتیں]\n  definition: دھاتوں کی <Term>بھرت</Term>۔[^p1]\n',
  'sources.yaml':
    'sources:\n  - id: notes\n    title: حواشی\n    publisher: کورس\n    notes:\n      p1:\n        label: ابتدا\n        claims:\n          - { id: C1, voice: متن, text: تانبا سرخ ہے۔ }\n',
}
const EXAM = `${SOUND['course.yaml']}asOf: June\nexam: { title: Test, questions: 1, pass: 60 }\n`

test('a course that is translated as a whole says nothing in its own language', async () => {
  const { course, told } = await read(WHOLE, { 'course.yaml': EXAM })
  expect(told).toEqual([])
  expect(course).toMatchObject({
    title: 'دھاتیں',
    summary: 'دو دھاتیں۔',
    asOf: 'جون',
    about: '<p>ایک <em>کورس</em>۔</p>',
    lang: 'ur',
    dir: 'rtl',
    objectives: [{ id: 'metals', text: 'دھاتیں پہچاننا' }],
    exam: { title: 'امتحان', blueprint: 1, pass: 0.6 },
    glossary: [{ id: 'alloy', term: 'بھرت', aliases: ['بھرتیں'], lessons: ['copper'] }],
    sources: [{ title: 'حواشی', publisher: 'کورس', date: '2024-01-15', url: 'https://example.org/notes' }],
  })
  expect(course.sources[0]?.notes).toEqual([
    {
      id: 'p1',
      label: 'ابتدا',
      claims: [{ id: 'C1', voice: 'متن', text: 'تانبا سرخ ہے۔' }],
      lessons: ['copper'],
      questions: ['copper/colour'],
    },
  ])
  const [term] = course.glossary
  // Notes are called, and terms known, as the translation calls them.
  expect(term?.definition).toContain('>ابتدا</a>')
  expect(term?.definition).toContain('href="/glossary/#alloy"')
  expect(JSON.stringify([course.objectives, course.exam, course.glossary, course.sources, course.foreign])).not.toMatch(
    /foreign|"lang"/,
  )
})

test('what is not translated stays, and says in which language it is', async () => {
  const { course, told } = await read(
    {
      'course.yaml': 'summary: دو دھاتیں۔\n',
      'glossary.yaml': '- id: alloy\n  term: بھرت\n',
      'sources.yaml':
        'sources:\n  - id: notes\n    notes:\n      p1:\n        claims:\n          - { id: C1, text: تانبا۔ }\n',
    },
    { 'course.yaml': EXAM },
  )
  expect(told).toEqual([])
  expect(course).toMatchObject({
    title: 'Metals',
    summary: 'دو دھاتیں۔',
    foreign: { title: ENGLISH, asOf: ENGLISH, about: ENGLISH },
    objectives: [{ id: 'metals', text: 'Tell metals apart', ...ENGLISH }],
    exam: { title: 'Test', foreign: { title: ENGLISH } },
    glossary: [{ term: 'بھرت', aliases: [], foreign: { definition: ENGLISH } }],
    sources: [
      {
        title: 'Notes',
        foreign: { title: ENGLISH, publisher: ENGLISH },
        notes: [
          {
            label: 'paragraph 1',
            foreign: { label: ENGLISH },
            claims: [{ text: 'تانبا۔', voice: 'text', foreign: { voice: ENGLISH } }],
          },
        ],
      },
    ],
  })
  expect(course.foreign).not.toHaveProperty('summary')
})

test('a course without any of these files is marked as a whole, and one that is read in its own language is not', async () => {
  const { course, original } = await read({})
  expect(course.foreign).toEqual({ title: ENGLISH, summary: ENGLISH, about: ENGLISH })
  expect(course.glossary[0]?.foreign).toEqual({ term: ENGLISH, definition: ENGLISH })
  expect(readIn(original, 'en')).toEqual(original)
})

test('the index of questions and the search say of each thing in which language it is', async () => {
  const { course, dir, original } = await read({
    'glossary.yaml': WHOLE['glossary.yaml'],
    'course.yaml': WHOLE['course.yaml'],
  })
  expect(questionIndex(course)).toMatchObject({
    lessons: [{ title: 'Copper', ...ENGLISH }],
    objectives: [{ id: 'metals', text: 'دھاتیں پہچاننا' }],
  })
  expect(questionIndex(original).lessons[0]).not.toHaveProperty('lang')
  const documents = (await searchDocuments(course, { dir })).flat()
  expect(documents.map(({ kind, lang }) => `${kind} ${lang}`)).toEqual([
    'lesson en',
    'section en',
    'question en',
    'term ur',
    'source en',
  ])
})

test('a lesson in the other language may name a term as its glossary does', async () => {
  const lesson = (SOUND['01-copper.mdx'] ?? '').replace('objectives: [metals]\n', '').replace('>alloys<', '>بھرت<')
  const { told, course } = await read({ ...WHOLE, 'course.yaml': 'title: دھاتیں\n', '01-copper.mdx': lesson })
  expect(told).toEqual([])
  expect(course.lessons[0]).toMatchObject({ lang: 'ur', terms: ['alloy'] })
})

test.each([
  [
    'an objective',
    'course.yaml',
    'objectives:\n  metal: دھاتیں\n',
    '2:3 translation-adds: The original has no objective `metal`. Did you mean `metals`?',
  ],
  [
    'a term',
    'glossary.yaml',
    '- id: amalgam\n  term: ملغم\n',
    '1:7 translation-adds: The original has no term `amalgam`. Give it the id that it has in the original.',
  ],
  [
    'a source',
    'sources.yaml',
    'sources:\n  - id: note\n',
    '2:9 translation-adds: The original has no source `note`. Did you mean `notes`?',
  ],
  [
    'a note, and says nothing of its claims',
    'sources.yaml',
    'sources:\n  - id: notes\n    notes:\n      p9: { claims: [{ id: X }] }\n',
    '4:7 translation-adds: The original has no note `p9`. Did you mean `p1`?',
  ],
  [
    'a claim',
    'sources.yaml',
    'sources:\n  - id: notes\n    notes:\n      p1: { claims: [{ id: C2 }] }\n',
    '4:28 translation-adds: The original has no claim of `p1` `C2`. Did you mean `C1`?',
  ],
  [
    'something that is not translated',
    'sources.yaml',
    'sources:\n  - id: notes\n    url: https://example.org/ur\n',
    '3:5 unknown-key: `url` means nothing here. Known here: `id`, `title`, `publisher`, `author`, `notes`.',
  ],
  ['a term twice', 'glossary.yaml', '- id: alloy\n- id: alloy\n', '2:7 duplicate-id: Another term is called `alloy`.'],
  ['nothing after a key', 'course.yaml', 'title:\n', '1:1 missing-key: `title` is empty.'],
  ['Markdown with a fault', 'course.yaml', 'about: الف[^p9]\n', '1:11 dangling-citation'],
])('a translation with %s is told so', async (_, file, text, expected) => {
  const { told } = await read({ [file]: text })
  expect(told).toEqual([expect.stringContaining(`ur/${file}:${expected}`)])
})

test('a file that translates none is told, with the name that was meant', async () => {
  const { told } = await read({ 'glosary.yaml': '[]' })
  expect(told).toEqual([
    expect.stringMatching(/^ur\/glosary\.yaml:1:1 translation-without-original: .*`ur\/glossary\.yaml`/),
  ])
})
