import path from 'node:path'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { lessonBody } from '@/lib/course/compile'
import { loadCourse } from '@/lib/course/load'
import { media } from '@/lib/course/media'
import { correctResponse } from '@/lib/quiz/correct'
import { grade } from '@/lib/quiz/grade'
import { questionSchema } from '@/lib/quiz/question'

const dir = path.resolve('tests/fixtures/other-course')
const { course, diagnostics } = await loadCourse({ dir })
const lesson = (id: string) => course.lessons.find((lesson) => lesson.id === id)
const questions = course.lessons.flatMap(({ quizzes }) => quizzes.flatMap((quiz) => quiz.questions))

/** Each component as an element of its name that shows its props. */
const names = ['Callout', 'Cite', 'Figure', 'PlaceMap', 'Quiz', 'Steps', 'Term', 'Timeline', 'TimelineEntry']
const components = Object.fromEntries(
  names.map((name) => [
    name,
    ({ children, ...props }: { children?: ReactNode }) =>
      createElement(`x-${name.toLowerCase()}`, { props: JSON.stringify(props) }, children),
  ]),
)

async function rendered(id: string): Promise<string> {
  const found = lesson(id)
  if (!found) throw new Error(`no lesson ${id}`)
  const Body = await lessonBody(found, { dir })
  return renderToStaticMarkup(createElement(Body, { components }))
}

/** The props with which a component stands in HTML. */
function props(html: string, name: string): unknown[] {
  const found = html.matchAll(new RegExp(`<x-${name.toLowerCase()} props="([^"]*)"`, 'g'))
  return Array.from(found, ([, json = '']) => JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&')))
}

describe('a course on other subjects', () => {
  test('has no problems', () => {
    expect(diagnostics).toEqual([])
  })

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(course))).toEqual(course)
  })

  test('has its lessons in the order of their numbers, each with id, address, language and length', () => {
    expect(
      course.lessons.map(({ number, id, slug, lang, dir, minutes }) => [number, id, slug, lang, dir, minutes]),
    ).toEqual([
      [1, 'loops', 'loops', 'en', 'ltr', 4],
      [2, 'leaves-of-plants', 'leaves', 'en', 'ltr', 4],
      [3, 'sums', 'sums', 'en', 'ltr', 2],
      [4, 'shayri', 'shayri', 'ur', 'rtl', 2],
    ])
  })

  test('knows its headings', () => {
    expect(lesson('loops')?.headings).toEqual([
      { id: 'loop', level: 2, text: 'A loop', html: 'A loop' },
      { id: 'table', level: 3, text: 'What happens', html: 'What happens' },
    ])
  })

  test('knows which lessons and questions use a note, and which lessons a term', () => {
    const note = (id: string) => course.sources[0]?.notes.find((note) => note.id === id)
    expect(note('p1')).toMatchObject({ lessons: ['loops'], questions: ['loops/times'] })
    // This question cites nothing: its passage does.
    expect(note('p2')).toMatchObject({ lessons: ['leaves-of-plants'], questions: ['leaves-of-plants/parts'] })
    expect(note('end')).toMatchObject({ label: 'closing note', lessons: ['sums'], questions: ['sums/ten'] })
    expect(course.glossary.map(({ id, lessons }) => [id, lessons])).toEqual([
      ['loop', ['loops']],
      ['stoma', ['leaves-of-plants']],
    ])
  })

  test('has the Markdown of its YAML as HTML', () => {
    expect(course.about).toContain('<math')
    expect(course.about).toContain('<code>a &#x3C; b</code>')
    expect(course.glossary[0]?.definition).toBe(
      'Statements that are repeated while a condition holds.<a class="cite" href="/sources/#p1">1</a>',
    )
    expect(course.sources[0]?.notes[0]?.claims[0]?.text).toContain('<code>i &#x3C; n</code>')
  })
})

describe('its questions', () => {
  test('are of all ten kinds', () => {
    const kinds = ['choice', 'text', 'number', 'cloze', 'order', 'match', 'sort', 'select', 'hotspot', 'free']
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(kinds))
  })

  test.each(questions.map((question) => [question.id, question] as const))(
    '%s fits its schema and can be answered',
    (_, question) => {
      expect(questionSchema().parse(question)).toEqual(question)
      expect(grade(question, correctResponse(question))).toMatchObject({ status: 'graded', score: 1 })
    },
  )
})

describe('its lessons as pages', () => {
  test('hold tables, highlighted code and code that looks like our own syntax', async () => {
    const html = await rendered('loops')
    expect(html).toContain('<table>')
    expect(html).toMatch(/<pre class="shiki" tabindex="0" data-language="ts">/)
    expect(html).toContain('style="color:light-dark(')
    expect(html.replace(/<[^>]*>/g, '')).toContain('// { not markup }')
    expect(html).toContain('<code>[[not a gap]]</code>')
    expect(html).toContain('<code>==not a mark==</code>')
    expect(html).toContain('<code>[^p1]</code>')
    expect(html).not.toContain('notes stand in comments')
  })

  test('link within the lesson, to other lessons and to the web', async () => {
    const html = await rendered('loops')
    expect(html).toContain('<h3 id="table">What happens</h3>')
    expect(html).toContain('<a href="#table">the table</a>')
    expect(html).toContain('<a href="/lessons/leaves/#stomata">lesson on leaves</a>')
    expect(html).toContain('<a href="https://example.org/primer?a=1&amp;b=2">its site</a>')
  })

  test('give components their props', async () => {
    const loops = await rendered('loops')
    expect(props(loops, 'Callout')).toEqual([{ kind: 'caution', title: 'Off by one' }])
    expect(props(loops, 'Term')).toEqual([{ id: 'loop' }])
    expect(props(loops, 'Cite')).toEqual([{ id: 'p1' }])
    const leaves = await rendered('leaves-of-plants')
    expect(props(leaves, 'Term')).toEqual([{ id: 'stoma' }])
    expect(props(leaves, 'TimelineEntry')).toEqual([{ when: '1675' }, { when: 'About 1800' }])
    expect(leaves).toContain('<p>Drawings of pores appear in print.</p>')
    expect(props(leaves, 'PlaceMap')).toEqual([
      {
        title: 'Two gardens',
        highlight: ['Brazil', 'S. Sudan'],
        places: [
          { name: 'Kew', points: [[51.48, -0.29]] },
          {
            name: 'A region',
            points: [
              [-3, -60],
              [-3.5, -59],
              [-4, -61],
            ],
          },
        ],
      },
    ])
    expect(leaves).toContain('<li><strong>Kew</strong>: a garden in London</li>')
  })

  test('serve images under names that hold their content, with their sizes', async () => {
    const html = await rendered('leaves-of-plants')
    const [figure] = props(html, 'Figure')
    expect(figure).toMatchObject({
      src: expect.stringMatching(/^\/media\/[0-9a-f]{10}-dot\.png$/),
      width: 1,
      height: 1,
    })
    expect(html).toMatch(
      /<img src="\/media\/[0-9a-f]{10}-leaf\.svg" alt="A leaf with its midrib" title="A leaf" width="200" height="100"/,
    )
    const served = await media(dir)
    expect([...served.values()].map((file) => path.relative(dir, file)).sort()).toEqual([
      'images/dot.png',
      'images/leaf.svg',
    ])
    for (const [name] of served) expect(html).toContain(`/media/${name}`)
  })

  test('hold quizzes only as places to put them', async () => {
    const html = await rendered('leaves-of-plants')
    expect(props(html, 'Quiz')).toEqual([{ id: 'leaves-check' }])
    expect(html).not.toContain('Guard cell')
  })

  test('show maths as MathML', async () => {
    const html = await rendered('sums')
    expect(html.match(/<math/g)).toHaveLength(5)
    expect(html).toContain('display="block"')
    expect(html).toMatch(/<mo[^>]*>∑<\/mo>/)
    expect(html).not.toContain('undefined')
  })

  test('are compiled once, and the same when a later process takes them from the disk', async () => {
    const found = lesson('shayri')
    if (!found) throw new Error('no lesson')
    expect(await lessonBody(found, { dir })).toBe(await lessonBody(found, { dir }))
    const first = await rendered('shayri')
    expect(first).toContain('شعر میں دو مصرعے')
    vi.resetModules()
    const later = await import('@/lib/course/compile')
    const Body = await later.lessonBody(found, { dir })
    expect(renderToStaticMarkup(createElement(Body, { components }))).toBe(first)
  })
})
