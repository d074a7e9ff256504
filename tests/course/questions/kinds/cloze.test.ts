import { describe, expect, test } from 'vitest'
import { fieldsOf, readOne } from '../read'

const read = (body: string, attributes?: string, lang?: string) => {
  const question = readOne(body, attributes, lang)
  expect(question.kind).toBe('cloze')
  return { stem: question.stem, ...fieldsOf(question) }
}

test('gaps to type in and to choose from, after a stem', () => {
  expect(read('Fill in.\n\nWater is made of [[hydrogen|H]] and [[(oxygen)|nitrogen|helium]].', 'typos={1}')).toEqual({
    stem: '<p>Fill in.</p>',
    paragraphs: [
      [{ html: 'Water is made of ' }, { gap: 'gaps-1' }, { html: ' and ' }, { gap: 'gaps-2' }, { html: '.' }],
    ],
    gaps: [
      {
        type: 'text',
        id: 'gaps-1',
        answers: [{ id: 'gap:gaps-1-1', correct: true, texts: ['hydrogen', 'H'] }],
        typos: 1,
        case: false,
        accents: false,
      },
      {
        type: 'drop-down',
        id: 'gaps-2',
        options: [
          { id: 'gap:gaps-2-1', text: 'oxygen', correct: true },
          { id: 'gap:gaps-2-2', text: 'nitrogen', correct: false },
          { id: 'gap:gaps-2-3', text: 'helium', correct: false },
        ],
      },
    ],
  })
})

test('needs no stem', () => {
  expect(read('[[Water]] is wet.')).toMatchObject({ stem: '', paragraphs: [[{ gap: 'gaps-1' }, { html: ' is wet.' }]] })
})

test('formatting that a gap lies in is closed before it and opened after it', () => {
  expect(read('a **b *c [[d]] e* f [[g]]** h')).toMatchObject({
    paragraphs: [
      [
        { html: 'a <strong>b <em>c </em></strong>' },
        { gap: 'gaps-1' },
        { html: '<strong><em> e</em> f </strong>' },
        { gap: 'gaps-2' },
        { html: ' h' },
      ],
    ],
  })
})

describe('a gap holds what is written', () => {
  test.each([
    ['[[<div>]]', ['<div>']],
    ['[[{ a }|a_b_c|2*3*4]]', ['{ a }', 'a_b_c', '2*3*4']],
    ['[[`a|b`|`]]`]]', ['a|b', ']]']],
    ['[[it`s]]', ['it`s']],
    ['[[a\\|b|c\\]\\]d]]', ['a|b', 'c]]d']],
    ['[[a[0]]]', ['a[0]']],
    ['[[\\(a)]]', ['(a)']],
    ['[[(a) or (b)]]', ['(a) or (b)']],
    ['[[two\nlines]]', ['two lines']],
    ['[[لاہور|لاھور]]', ['لاہور', 'لاھور']],
  ])('%j', (written, texts) => {
    expect(read(`A ${written} b`)).toMatchObject({ gaps: [{ type: 'text', answers: [{ texts }] }] })
  })
})

test('in a table a backslash keeps the wordings in their cell', () => {
  expect(
    read(
      'A table.\n\n| Salt | Formula |\n|------|---------|\n| table salt | [[NaCl\\|ClNa]] |\n| [[(lime)\\|gypsum]] | CaO |',
    ),
  ).toMatchObject({
    paragraphs: [
      [{ html: '<strong>Salt | Formula</strong>' }],
      [{ html: 'table salt | ' }, { gap: 'gaps-1' }],
      [{ gap: 'gaps-2' }, { html: ' | CaO' }],
    ],
    gaps: [
      { type: 'text', answers: [{ texts: ['NaCl', 'ClNa'] }] },
      {
        type: 'drop-down',
        options: [
          { text: 'lime', correct: true },
          { text: 'gypsum', correct: false },
        ],
      },
    ],
  })
})

test('lists, headings, quotations and formulas are lines too', () => {
  expect(read('- [[a]] b\n- c\n\n### D\n\n> e [[f]]\n\n$$\nx\n$$')).toMatchObject({
    paragraphs: [
      [{ gap: 'gaps-1' }, { html: ' b' }],
      [{ html: 'c' }],
      [{ html: '<strong>D</strong>' }],
      [{ html: 'e ' }, { gap: 'gaps-2' }],
      [{ html: expect.stringMatching(/^<math display="block"/) }],
    ],
  })
})

test('a listing with brackets may stand before the gaps', () => {
  expect(read('```\nlist[[0]] < {1}\n```\n\nIt is `[[0]]` or [[one]].')).toMatchObject({
    stem: expect.stringContaining('list[[0]] &#x3C; {1}'),
    gaps: [{ answers: [{ texts: ['one'] }] }],
  })
})

test('what is escaped or in a link is no gap', () => {
  expect(read('\\[[a]] [b [[c]]](https://example.org) [[d]]')).toMatchObject({
    paragraphs: [[{ html: '[[a]] <a href="https://example.org">b [[c]]</a> ' }, { gap: 'gaps-1' }]],
  })
})

test('right-to-left text keeps its order', () => {
  expect(read('اردو [[پاکستان]] کی **قومی [[(زبان)|غذا]]** ہے۔', '', 'ur')).toMatchObject({
    paragraphs: [
      [
        { html: 'اردو ' },
        { gap: 'gaps-1' },
        { html: ' کی <strong>قومی </strong>' },
        { gap: 'gaps-2' },
        { html: ' ہے۔' },
      ],
    ],
  })
})
