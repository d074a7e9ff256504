import { describe, expect, test } from 'vitest'
import { fieldsOf, readOne } from '../read'

const read = (body: string, attributes?: string, lang?: string) => fieldsOf(readOne(body, attributes, lang))

test('a listing with braces and angle brackets, options in code, feedback, ids and a pinned option', () => {
  const question = readOne(`What does this print?

\`\`\`ts
const first = <T,>(list: T[]) => list[0]
console.log(first([{ a: 1 }]))
\`\`\`

- [x] \`{ a: 1 }\`
  > It is an object.
- [ ] \`<T>\` {#type-parameter}
- [ ] $\\sqrt{2}$
- [ ] None of these {pinned}`)
  expect(question.stem).toMatch(/^<p>What does this print\?<\/p>\n<pre class="shiki"/)
  expect(question.stem).toContain('{ a: ')
  expect(fieldsOf(question)).toMatchObject({
    select: 'one',
    scoring: 'all',
    shuffle: true,
    options: [
      { id: 'options-1', html: '<code>{ a: 1 }</code>', correct: true, feedback: 'It is an object.' },
      { id: 'type-parameter', html: '<code>&#x3C;T></code>', correct: false },
      { id: 'options-3', html: expect.stringMatching(/^<math><msqrt>/), correct: false },
      { id: 'options-4', html: 'None of these', correct: false, pinned: true },
    ],
  })
})

test('options that are listings, on the line of the box or below it; in code a space is a difference', () => {
  const question = readOne(`Which prints 1 twice?

- [x] \`\`\`py
  for i in a:
      print(1)
      print(1)
  \`\`\`
  > Twice a turn.
- [ ]
  ~~~py
  for i in { 1 }:
      print(1)
  print(1)
  ~~~
- [ ]

  \`\`\`py
  for i in { 1 }:
      print(1)
      print(1)
  \`\`\`
- [ ] In words`)
  const { options } = fieldsOf(question) as { options: { html: string; correct: boolean; feedback?: string }[] }
  expect(options.map(({ html, correct, feedback }) => [html.replace(/<[^>]*>/g, ''), correct, feedback])).toEqual([
    ['for i in a:\n    print(1)\n    print(1)', true, 'Twice a turn.'],
    ['for i in { 1 }:\n    print(1)\nprint(1)', false, undefined],
    ['for i in { 1 }:\n    print(1)\n    print(1)', false, undefined],
    ['In words', false, undefined],
  ])
})

describe('how many may be chosen', () => {
  test('one where one is right', () => {
    expect(read('A?\n\n- [x] a\n- [ ] b')).toMatchObject({ select: 'one', scoring: 'all' })
  })
  test('many where several are right', () => {
    expect(read('A?\n\n- [X] a\n- [x] b\n- [ ] c')).toMatchObject({ select: 'many', scoring: 'all' })
  })
  test('many where the author says so', () => {
    expect(read('A?\n\n- [x] a\n- [ ] b', 'select="many" scoring="each"')).toMatchObject({
      select: 'many',
      scoring: 'each',
    })
  })
  test('one, any of which is accepted, where the author says so', () => {
    expect(read('A?\n\n- [x] a\n- [x] b\n- [ ] c', 'select="one"')).toMatchObject({ select: 'one', scoring: 'all' })
  })
})

describe('shuffling', () => {
  test.each([
    ['True', 'False', 'en'],
    ['No', 'Yes', 'en'],
    ['درست', 'غلط۔', 'ur'],
    ['Vrai', 'Faux', 'fr'],
  ])('leaves %s and %s in their order', (a, b, lang) => {
    expect(read(`A?\n\n- [x] ${a}\n- [ ] ${b}`, '', lang)).toMatchObject({ shuffle: false })
  })
  test.each([
    ['A?\n\n- [x] True\n- [ ] False', 'shuffle', true],
    ['A?\n\n- [x] a\n- [ ] b', 'shuffle={false}', false],
    ['A?\n\n- [x] True\n- [ ] False\n- [ ] Perhaps', '', true],
  ])('%j with %j: %j', (body, attributes, shuffle) => {
    expect(read(body, attributes)).toMatchObject({ shuffle })
  })
})

test('an option of several blocks keeps them; feedback too', () => {
  expect(read('A?\n\n- [x] a\n\n  b\n  > c\n  >\n  > d\n- [ ] e')).toMatchObject({
    options: [{ html: '<p>a</p>\n<p>b</p>', feedback: '<p>c</p>\n<p>d</p>' }, { html: 'e' }],
  })
})

test('right-to-left text stays as it is', () => {
  expect(read('اردو میں “زنگ” کیا ہے؟\n\n- [x] لوہے پر سرخ تہہ\n- [ ] سونے کی انگوٹھی', '', 'ur')).toMatchObject({
    options: [{ html: 'لوہے پر سرخ تہہ' }, { html: 'سونے کی انگوٹھی' }],
  })
})
