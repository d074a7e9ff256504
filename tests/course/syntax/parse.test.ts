import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { parseLesson, parseMarkdown } from '@/lib/course/syntax/parse'
import { outline } from './outline'

const of = (source: string, type: Nodes['type']) => {
  const found: Nodes[] = []
  visit(parseLesson(source).tree, type, (node) => void found.push(node))
  return found
}

/** What stands in the source where a node says it is. */
const sourceOf = (source: string, node: Nodes) => source.slice(node.position?.start.offset, node.position?.end.offset)

describe('markers', () => {
  test('a heading takes the id after it, whatever its level and form', () => {
    const { anchors, tree, problems } = parseLesson(
      '## One {#first}\n\n### Two `x` {#second}   \n\nThree {#third}\n---\n\n# Four {#fourth} ##\n',
    )
    expect(problems).toEqual([])
    expect(anchors.map(({ id, explicit }) => [id, explicit])).toEqual([
      ['first', true],
      ['second', true],
      ['third', true],
      ['fourth', true],
    ])
    expect(outline(tree)).toMatchInlineSnapshot(`
      "root 1:1-9:1
        heading 1:1-1:16
          text "One" 1:4-1:8
        heading 3:1-3:25
          text "Two " 3:5-3:9
          inlineCode "x" 3:9-3:12
        heading 5:1-6:4
          text "Three" 5:1-5:7
        heading 8:1-8:20
          text "Four" 8:3-8:8"
    `)
  })

  test('a list item takes its id and that it is pinned, in either order', () => {
    const items = of(
      '- a {pinned}\n- b {#b}\n- c {#c} {pinned}\n- d\n  goes on {pinned} {#d}\n  > feedback',
      'listItem',
    )
    expect(items.map(({ data }) => data)).toEqual([
      { pinned: true },
      { id: 'b' },
      { id: 'c', pinned: true },
      { id: 'd', pinned: true },
    ])
  })

  test('a table cell takes its id', () => {
    const cells = of('| a | b |\n|---|---|\n| c {#c} | d |', 'tableCell')
    expect(cells.map(({ data }) => data ?? {})).toEqual([{}, {}, { id: 'c' }, {}])
  })

  test.each([
    ['inline code', '## A `{#x}`'],
    ['fenced code', '```\n## A {#x}\n- b {pinned}\n```'],
    ['maths', 'a $b {#x}$\n\n$$\n{pinned}\n$$'],
    ['comments', '{/* ## A {#x} */}\n\n- b {/* {pinned} */}'],
    ['frontmatter', '---\ntitle: A {#x}\n---'],
    ['escapes', '- \\{#x}'],
  ])('are only characters in %s', (_, source) => {
    const { anchors, problems, tree } = parseLesson(source)
    expect(problems).toEqual([])
    expect(anchors.filter(({ explicit }) => explicit)).toEqual([])
    visit(tree, 'listItem', ({ data }) => expect(data ?? {}).toEqual({}))
  })

  test('a heading without one has an id made from its text, of any script and none twice', () => {
    const { anchors } = parseLesson(
      '## What is *rust*?\n\n## زنگ کیا ہے؟\n\n## What is rust\n\n## …\n\n## Taken {#what-is-rust-2}',
    )
    expect(anchors.map(({ id, explicit }) => [id, explicit])).toEqual([
      ['what-is-rust', false],
      ['زنگ-کیا-ہے', false],
      ['what-is-rust-3', false],
      ['section', false],
      ['what-is-rust-2', true],
    ])
  })

  test('headings in quizzes are no anchors', () => {
    expect(parseLesson('## A {#a}\n\n<Quiz>\n\n## B {#b}\n\n</Quiz>').anchors.map(({ id }) => id)).toEqual(['a'])
  })
})

describe('citations', () => {
  test('are nodes, whether or not a definition stands anywhere', () => {
    const source =
      'Text.[^p7] *More[^p8]*\n\n- item[^p9]\n\n| a[^p1] |\n|---|\n| b |\n\n<Callout>x[^standfirst]</Callout>'
    const cited = of(source, 'citation')
    expect(cited.map((node) => 'id' in node && node.id)).toEqual(['p7', 'p8', 'p9', 'p1', 'standfirst'])
    expect(cited.map((node) => sourceOf(source, node))).toEqual(['[^p7]', '[^p8]', '[^p9]', '[^p1]', '[^standfirst]'])
  })

  test.each([
    ['inline code', '`[^p7]`'],
    ['fenced code', '```\n[^p7]\n```'],
    ['maths', '$x[^p7]$'],
    ['a link', '[see [^p7]](https://example.org)'],
    ['an alternative text', '![see [^p7]](images/x.png)'],
    ['escapes', '\\[^p7]'],
    ['a comment', '{/* [^p7] */}'],
  ])('are only characters in %s', (_, source) => {
    expect(of(source, 'citation')).toEqual([])
    expect(parseLesson(source).problems).toEqual([])
  })

  test('keep their characters in a link', () => {
    expect(outline(parseLesson('[a *b[^p7]*](https://example.org)').tree)).toContain('text "[^p7]"')
  })
})

describe('places', () => {
  test.each([
    ['\n', 'line feeds'],
    ['\r\n', 'carriage returns and line feeds'],
    ['\r', 'carriage returns'],
  ])('count lines that end in %j', (ending) => {
    const source = ['---', 'title: x', '---', '', '## A {#a}', '', 'b', 'c[^p7]'].join(ending)
    const [citation] = of(source, 'citation')
    expect(citation?.position?.start).toMatchObject({ line: 8, column: 2, offset: source.indexOf('[^') })
  })

  test.each([
    ['tabs', '-\ta\tb[^p7]', 6],
    ['emoji', '🧪👩‍🔬 x[^p7]', 10],
    ['right-to-left text', 'زنگ لگتا ہے۔[^p7]', 13],
    ['combining marks', 'Za\u0308h[^p7]', 5],
  ])('count UTF-16 units past %s', (_, source, column) => {
    const [citation] = of(source, 'citation')
    expect(citation?.position?.start).toMatchObject({ line: 1, column, offset: source.indexOf('[^') })
  })

  test('do not count a byte order mark', () => {
    const { text, tree, anchors } = parseLesson('\uFEFF---\ntitle: x\n---\n\n## A {#a}')
    expect(text.startsWith('---')).toBe(true)
    expect(tree.children[0]?.type).toBe('yaml')
    expect(anchors[0]?.heading.position?.start).toMatchObject({ line: 5, column: 1, offset: 18 })
  })
})

describe('what only matters to the syntax', () => {
  test('comments are gone from the tree', () => {
    expect(outline(parseLesson('a {/* } { */} b\n\n{/* one\n\ntwo */}\n\nc').tree)).toMatchInlineSnapshot(`
      "root 1:1-7:2
        paragraph 1:1-1:16
          text "a " 1:1-1:3
          text " b" 1:14-1:16
        paragraph 7:1-7:2
          text "c" 7:1-7:2"
    `)
  })

  test('references are the links and images they stand for, wherever their definition stands', () => {
    const [link] = of('[a][x]\n\n![b][y]\n\n[x]: https://example.org "T"\n[y]: images/y.png', 'link')
    const [image] = of('![b][y]\n\n<Callout>\n\n[y]: images/y.png\n\n</Callout>', 'image')
    expect(link).toMatchObject({ url: 'https://example.org', title: 'T' })
    expect(image).toMatchObject({ url: 'images/y.png', alt: 'b' })
  })

  test('a component that shares its line with its text is a block all the same', () => {
    expect(
      outline(parseLesson('<Question>\n<Hint>One.</Hint>\n<Why>Two.</Why>\n</Question>').tree),
    ).toMatchInlineSnapshot(`
      "root 1:1-4:12
        mdxJsxFlowElement Question 1:1-4:12
          mdxJsxFlowElement Hint 2:1-2:18
            text "One." 2:7-2:11
          mdxJsxFlowElement Why 3:1-3:16
            text "Two." 3:6-3:10"
    `)
  })

  test('a term alone in its paragraph stays text', () => {
    expect(outline(parseLesson('<Term>rust</Term>').tree)).toContain('paragraph')
  })
})

test('one tilde strikes nothing, two do', () => {
  expect(of('H~2~O', 'delete')).toEqual([])
  expect(of('~~two~~', 'delete')).toHaveLength(1)
})

test('a formula may have a space at both ends, and sums of money their signs', () => {
  expect(parseLesson('$ x $, $x$ and \\$5 or \\$6').problems).toEqual([])
})

test('a bar in a formula of a table is written as one in code is', () => {
  expect(of('| $\\|x\\|$ | `\\|` |\n|---|---|', 'inlineMath')).toMatchObject([{ value: '|x|' }])
  expect(of('$\\|x\\|$', 'inlineMath')).toMatchObject([{ value: '\\|x\\|' }])
})

test('two stars may be bold, code, a power or escaped', () => {
  expect(parseLesson('**bold**, `**kwargs`, 2**3, \\**kwargs, \\** and \\*\\*').problems).toEqual([])
})

test.each([
  'Water runs downhill.',
  'Iron (Fe) rusts, “they say”; in 1766 it was known – and before.',
  'دریائے نیل تقریباً 6,650 کلومیٹر لمبا ہے۔',
  'Éa. b',
  'import duties were raised',
  'It stands at www.example.org or http.',
  'It is *land*, a_b, 2 < 3.',
  'It ends with a space ',
])('a line is read as the parser reads it, whether or not it takes one: %s', (line) => {
  expect(parseMarkdown(line).tree).toEqual(parseLesson(line).tree)
})
