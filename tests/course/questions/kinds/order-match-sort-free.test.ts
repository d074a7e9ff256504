import { describe, expect, test } from 'vitest'
import { fieldsOf, readOne } from '../read'

const read = (body: string, attributes?: string, lang?: string) => {
  const question = readOne(body, attributes, lang)
  return { kind: question.kind, stem: question.stem, ...fieldsOf(question) }
}

describe('order', () => {
  test('a numbered list in the right order', () => {
    expect(read('How does a program start?\n\n1. `int main() {`\n2. It *runs*. {#run}\n3. It ends.')).toEqual({
      kind: 'order',
      stem: '<p>How does a program start?</p>',
      items: [
        { id: 'items-1', html: '<code>int main() {</code>' },
        { id: 'run', html: 'It <em>runs</em>.' },
        { id: 'items-3', html: 'It ends.' },
      ],
    })
  })

  test('the last numbered list counts; one in the stem stays there', () => {
    expect(read('1. a\n2. b\n\nNow order these:\n\n1. c\n2. d')).toMatchObject({
      stem: expect.stringContaining('<ol>'),
      items: [{ html: 'c' }, { html: 'd' }],
    })
  })
})

describe('match', () => {
  test('pairs, a right cell that belongs to two, and a decoy', () => {
    expect(
      read(
        'Acid or base?\n\n| Substance | *Kind* |\n|---|---|\n| $\\mathrm{HCl}$ | acid {#acid} |\n| NaOH | base |\n| vinegar | acid |\n|  | salt |',
      ),
    ).toMatchObject({
      kind: 'match',
      headings: ['Substance', '<em>Kind</em>'],
      prompts: [
        { id: 'prompts-1', html: expect.stringMatching(/^<math>/), target: 'acid' },
        { id: 'prompts-2', html: 'NaOH', target: 'targets-2' },
        { id: 'prompts-3', html: 'vinegar', target: 'acid' },
      ],
      targets: [
        { id: 'acid', html: 'acid' },
        { id: 'targets-2', html: 'base' },
        { id: 'targets-3', html: 'salt' },
      ],
    })
  })

  test('a bar in a cell is written with a backslash', () => {
    expect(read('A?\n\n| a | b |\n|---|---|\n| `x\\|y` | or |\n| x \\| y | text |')).toMatchObject({
      prompts: [{ html: '<code>x|y</code>' }, { html: 'x | y' }],
    })
  })

  test('in a right-to-left language the first column is the first', () => {
    expect(read('جوڑیں\n\n| لفظ | معنی |\n|---|---|\n| لوہا | دھات |\n| پانی | مائع |', '', 'ur')).toMatchObject({
      headings: ['لفظ', 'معنی'],
      prompts: [{ html: 'لوہا' }, { html: 'پانی' }],
      targets: [{ html: 'دھات' }, { html: 'مائع' }],
    })
  })
})

describe('sort', () => {
  test('categories with their items, and items that belong nowhere', () => {
    expect(
      read('Sort them.\n\n- **Metals** {#metals}\n  - iron\n  - gold {#gold}\n- Gases\n  - oxygen\n- ~\n  - water'),
    ).toEqual({
      kind: 'sort',
      stem: '<p>Sort them.</p>',
      categories: [
        { id: 'metals', html: '<strong>Metals</strong>' },
        { id: 'categories-2', html: 'Gases' },
      ],
      items: [
        { id: 'items-1', html: 'iron', category: 'metals' },
        { id: 'gold', html: 'gold', category: 'metals' },
        { id: 'items-3', html: 'oxygen', category: 'categories-2' },
        { id: 'items-4', html: 'water', category: '-' },
      ],
    })
  })

  test('a category may stay empty, and be called ~ if that is escaped', () => {
    expect(read('A?\n\n- a\n  - b\n  - c\n- \\~')).toMatchObject({
      categories: [{ html: 'a' }, { html: '~' }],
    })
  })
})

describe('free', () => {
  test('a model answer and criteria', () => {
    expect(
      read(
        'Why does iron rust?\n\n> Because *oxygen*\n>\n> and water reach it.[^p7]\n\n- Names oxygen\n- Names water {#water}',
      ),
    ).toEqual({
      kind: 'free',
      stem: '<p>Why does iron rust?</p>',
      model: '<p>Because <em>oxygen</em></p>\n<p>and water reach it.<a class="cite" href="/sources/#p7">7</a></p>',
      rubric: [
        { id: 'rubric-1', html: 'Names oxygen' },
        { id: 'water', html: 'Names water' },
      ],
    })
  })

  test('a quotation in the stem stays there', () => {
    expect(read('> Quoted.\n\nWhat is meant?\n\n> This.\n\n- a')).toMatchObject({
      stem: expect.stringContaining('<blockquote>'),
      model: '<p>This.</p>',
    })
  })
})
