import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { checkComponents } from '@/lib/course/components'
import { countryNamed } from '@/lib/course/countries'
import type { Diagnostic } from '@/lib/course/diagnostic'
import { directionOf } from '@/lib/course/direction'
import { readFrontmatter } from '@/lib/course/frontmatter'
import { elements } from '@/lib/course/jsx'
import { lessonFiles } from '@/lib/course/lesson-file'
import { destination } from '@/lib/course/links'
import { countWords, minutes } from '@/lib/course/minutes'
import { nearest } from '@/lib/course/nearest'
import { placeMap } from '@/lib/course/places'
import { type ReportAt, reporter } from '@/lib/course/reporter'
import { parseLesson } from '@/lib/course/syntax/parse'
import { timelineEntries } from '@/lib/course/timeline'

/** What a check tells of a text, as `line:column rule`. */
function told(text: string, check: (tree: Root, report: ReportAt) => unknown): string[] {
  const problems: Diagnostic[] = []
  check(parseLesson(text).tree, reporter('x.mdx', problems))
  return problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)
}

function first(tree: Root) {
  const [element] = elements(tree)
  if (!element) throw new Error('no element')
  return element
}

describe('the nearest name', () => {
  test.each([
    ['Callot', 'Callout'],
    ['callout', 'Callout'],
    ['TimeLime', 'Timeline'],
    ['ot', 'of'],
    ['Trem', 'Term'],
    ['Chart', undefined],
    ['xyz', undefined],
  ])('of %s is %s', (name, expected) => {
    expect(nearest(name, ['Callout', 'Timeline', 'of', 'Area', 'Term'])).toBe(expected)
  })

  test('does not depend on the order of the names', () => {
    expect(nearest('p9', ['p8', 'p1', 'p7'])).toBe('p1')
    expect(nearest('p9', ['p1', 'p7', 'p8'])).toBe('p1')
  })
})

describe('file names of lessons', () => {
  test('give number and address, in the order of numbers', () => {
    const { lessons, problems } = lessonFiles([
      '10-last.mdx',
      '2-second-part.mdx',
      '01-first.mdx',
      'course.yaml',
      'README.md',
    ])
    expect(lessons.map(({ number, slug }) => [number, slug])).toEqual([
      [1, 'first'],
      [2, 'second-part'],
      [10, 'last'],
    ])
    expect(problems).toEqual([])
  })

  test.each([
    ['First Lesson.mdx', 'NN-first-lesson.mdx'],
    ['3_Café.mdx', '03-cafe.mdx'],
    ['01-Über uns!.mdx', '01-uber-uns.mdx'],
    ['part/04-x.mdx', '04-x.mdx'],
    ['01-.mdx', '01-slug.mdx'],
  ])('that are wrong, such as %s, come with a right one', (file, right) => {
    const { problems } = lessonFiles(['01-good.mdx', file])
    expect(problems.map(({ rule, hint }) => [rule, hint])).toEqual([['bad-file-name', `Rename it: \`${right}\`.`]])
  })
})

describe('links', () => {
  test.each([
    ['#a', { to: 'lesson', target: { anchor: 'a' } }],
    ['#%D8%A7', { to: 'lesson', target: { anchor: 'ا' } }],
    ['03-next.mdx', { to: 'lesson', target: { lesson: 'next' } }],
    ['./03-next.mdx#a', { to: 'lesson', target: { lesson: 'next', anchor: 'a' } }],
    ['/lessons/next/#a', { to: 'lesson', target: { lesson: 'next', anchor: 'a' } }],
    ['https://example.org/#a', { to: 'elsewhere' }],
    ['mailto:a@example.org', { to: 'elsewhere' }],
    ['/sources/#p7', { to: 'elsewhere' }],
    ['javascript:x', { to: 'nowhere' }],
    ['//example.org', { to: 'nowhere' }],
    ['next.md', { to: 'nowhere' }],
    ['images/x.pdf', { to: 'nowhere' }],
    ['', { to: 'nowhere' }],
  ])('to %s lead where they should', (url, expected) => {
    expect(destination(url)).toEqual(expected)
  })
})

describe('frontmatter', () => {
  const read = (text: string) =>
    readFrontmatter({ file: '01-x.mdx', number: 1, slug: 'x' }, text, new Set(['metals', 'salts']))
  const problems = (text: string) => read(text).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)

  test('is read, with the slug for an id', () => {
    expect(read('---\ntitle: T\nsummary: S\nobjectives: [metals]\n---\ntext')).toMatchObject({
      frontmatter: { id: 'x', title: 'T', summary: 'S', objectives: ['metals'] },
      problems: [],
    })
  })

  test.each([
    ['missing', '# Text', ['1:1 missing-frontmatter']],
    ['never closed', '---\ntitle: T\n', ['1:1 missing-frontmatter']],
    ['never closed before a list', '---\ntitle: T\n\n- a\n', ['1:1 missing-frontmatter']],
    ['empty', '---\n---\n', ['2:1 missing-key', '2:1 missing-key', '2:1 missing-key']],
    [
      'with an unknown objective',
      '---\ntitle: T\nsummary: S\nobjectives:\n  - metals\n  - salt\n---\n',
      ['6:5 unknown-objective'],
    ],
    ['without objectives', '---\ntitle: T\nsummary: S\nobjectives: []\n---\n', ['4:13 bad-value']],
  ])('that is %s is told so', (_, text, expected) => {
    expect(problems(text)).toEqual(expected)
  })
})

describe('components', () => {
  test.each([
    ['<Callout kind="note" title="x">\n\ny\n\n</Callout>', []],
    ['<Callout kind={kind}>\n\ny\n\n</Callout>', ['1:10 bad-attribute']],
    ['<Callout kind>\n\ny\n\n</Callout>', ['1:10 bad-attribute']],
    ['<Callout {...all}>\n\ny\n\n</Callout>', ['1:10 bad-attribute']],
    ['<Callout kind="note" kind="voice">\n\ny\n\n</Callout>', ['1:22 duplicate-attribute']],
    ['<constructor>\n\ny\n\n</constructor>', ['1:1 unknown-component']],
    ['<Callout toString="x">\n\ny\n\n</Callout>', ['1:10 unknown-attribute']],
    ['A <b>word</b>.', ['1:3 unknown-component']],
    ['A <>word</>.', ['1:3 unknown-component']],
    ['<Figure src="a.png">\n\ny\n\n</Figure>', ['1:1 missing-attribute']],
  ])('%s', (text, expected) => {
    expect(told(text, checkComponents)).toEqual(expected)
  })

  test('whose tag could not be read are not told to lack what stands in it', () => {
    const text = '<Figure src="a.png alt="b">\n\ny\n\n</Figure>'
    expect(parseLesson(text).problems).toHaveLength(1)
    expect(told(text, checkComponents)).toEqual([])
  })
})

describe('a timeline', () => {
  const read = (text: string) =>
    told(`<Timeline>\n\n${text}\n\n</Timeline>`, (tree, report) => timelineEntries(first(tree), report))

  test('takes the date from the bold words and leaves the text without the colon', () => {
    const { tree } = parseLesson(
      '<Timeline>\n\n- **May *2015***: it *began*\n- **2016**\n- **2017** and on\n\n</Timeline>',
    )
    const entries = timelineEntries(first(tree), () => {})
    expect(entries.map(({ when }) => when)).toEqual(['May 2015', '2016', '2017'])
    expect(entries.map(({ children }) => children.length)).toEqual([1, 0, 1])
    expect(entries[0]?.children[0]).toMatchObject({ children: [{ value: 'it ' }, { type: 'emphasis' }] })
  })

  test.each([
    ['- **2015**: a', []],
    ['- 2015: a', ['3:1 bad-timeline']],
    ['text', ['1:1 bad-timeline']],
    ['- **2015**: a\n\ntext', ['5:1 bad-timeline']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a map', () => {
  const read = (list: string, highlight = '') =>
    told(`<PlaceMap title="x" highlight="${highlight}">\n\n${list}\n\n</PlaceMap>`, (tree, report) =>
      placeMap(first(tree), report),
    )

  test.each([
    ['- **A** (34.53, 69.17): x', []],
    ['- **A** (−3, +60)', []],
    ['- **A** (1, 2; 3, 4; 5, 6): x', []],
    ['- A (34.53, 69.17)', ['3:1 bad-place']],
    ['- **A** 34.53, 69.17', ['3:1 bad-place']],
    ['- **A** (34.53)', ['3:9 bad-coordinates']],
    ['- **A** (34.53, 69.17, 1)', ['3:9 bad-coordinates']],
    ['- **A** (34° N, 69° E)', ['3:9 bad-coordinates']],
    ['- **A** (91, 0)', ['3:9 bad-coordinates']],
    ['- **A** (0, 181)', ['3:9 bad-coordinates']],
    ['- **A** (1, 2; 3, 4)', ['3:9 bad-coordinates']],
  ])('with %j', (list, expected) => {
    expect(read(list)).toEqual(expected)
  })

  test('shades countries by any of their names and is told of names that are none', () => {
    expect(read('- **A** (1, 2)', 'Iran, south sudan, Narnia')).toEqual(['1:21 unknown-country'])
    expect(countryNamed('czech republic')).toEqual({ found: 'Czechia' })
    expect(countryNamed('Turkmenistn')).toEqual({ meant: 'Turkmenistan' })
  })

  test('knows every other name that it offers in the atlas', () => {
    for (const name of [
      'Türkiye',
      'USA',
      'UK',
      'North Macedonia',
      'Ivory Coast',
      'Eswatini',
      'Western Sahara',
      'Solomon Islands',
    ]) {
      const { found = '' } = countryNamed(name)
      expect(countryNamed(found), name).toEqual({ found })
    }
  })
})

describe('lengths and languages', () => {
  test('two hundred words take a minute, two questions another', () => {
    expect([minutes(0, 0), minutes(200, 0), minutes(201, 0), minutes(200, 2), minutes(200, 3)]).toEqual([1, 1, 2, 2, 3])
  })

  test('words are counted in scripts with and without spaces', () => {
    expect(countWords('It’s 1,000 metres – well, about.', 'en')).toBe(5)
    expect(countWords('ایک شعر میں دو مصرعے', 'ur')).toBe(5)
    expect(countWords('私は学生です', 'ja')).toBeGreaterThan(2)
  })

  test.each([
    ['en', 'ltr'],
    ['ur', 'rtl'],
    ['ar-EG', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['ku', 'ltr'],
    ['ks-Deva', 'ltr'],
    ['pa-PK', 'rtl'],
    ['pa', 'ltr'],
  ])('%s is written %s', (lang, dir) => {
    expect(directionOf(lang)).toBe(dir)
  })
})
