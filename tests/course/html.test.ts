import { describe, expect, test, vi } from 'vitest'
import { toHtml, toHtmlPiece, toInlineHtml } from '@/lib/course/html'
import type { HtmlEnv } from '@/lib/course/html-env'
import { loadLanguages } from '@/lib/course/syntax/highlight'
import { parseMarkdown } from '@/lib/course/syntax/parse'
import { toPlainText } from '@/lib/course/syntax/plain-text'

const env = () => ({
  note: (id: string) => (id === 'p7' ? '7' : undefined),
  term: (asked: { id: string } | { text: string }) =>
    ('id' in asked ? asked.id : asked.text) === 'rust' ? 'rust' : undefined,
  image: (src: string) => (src === 'images/a.png' ? { src: '/media/a.png', width: 3, height: 4 } : undefined),
  report: vi.fn<HtmlEnv['report']>(),
})
const html = (source: string) => toHtml(parseMarkdown(source).tree.children, env())
const inline = (source: string) => toInlineHtml(parseMarkdown(source).tree.children, env())

describe('rich text', () => {
  test.each([
    ['a paragraph', 'a *b* **c** ~~d~~ `e`', '<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></p>'],
    ['a citation', 'a[^p7]', '<p>a<a class="cite" href="/sources/#p7">7</a></p>'],
    [
      'a term',
      '<Term>rust</Term> and <Term id="rust">*that*</Term>',
      '<p><a class="term" href="/glossary/#rust">rust</a> and <a class="term" href="/glossary/#rust"><em>that</em></a></p>',
    ],
    [
      'an image',
      '![a "b"](images/a.png "T")',
      '<p><img src="/media/a.png" width="3" height="4" alt="a &#x22;b&#x22;" title="T"></p>',
    ],
    [
      'a link',
      '[a](https://example.org/ü?a=1&b=%20#c "T")',
      '<p><a href="https://example.org/%C3%BC?a=1&#x26;b=%20#c" title="T">a</a></p>',
    ],
    ['a reference', '[a][b]\n\n[b]: #c', '<p><a href="#c">a</a></p>'],
    [
      'bare addresses',
      'https://example.org/a, www.example.org or a@example.org',
      '<p><a href="https://example.org/a">https://example.org/a</a>, <a href="http://www.example.org">www.example.org</a> or <a href="mailto:a@example.org">a@example.org</a></p>',
    ],
    ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    [
      'a table',
      '| a | b |\n|---|--:|\n| c | d |',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td align="right">d</td>\n</tr>\n</tbody>\n</table>',
    ],
    [
      'code without a language',
      '```\n<b> & {c}\n```',
      '<pre class="shiki" tabindex="0"><code>&#x3C;b> &#x26; {c}</code></pre>',
    ],
    ['signs that have no meaning here', 'a == b [[c]]', '<p>a == b [[c]]</p>'],
  ])('%s', (_, source, expected) => {
    expect(html(source)).toBe(expected)
  })

  test('maths as MathML, in a line and on one of its own', () => {
    expect(inline('$a < b$')).toBe('<math><mrow><mrow><mi>a</mi><mo>&#x3C;</mo><mi>b</mi></mrow></mrow></math>')
    expect(html('$$\nx\n$$')).toMatch(
      /^<math display="block" class="tml-display" style="display:block math">.*<\/math>$/,
    )
  })

  test('code in a known language with colours for both themes, once it has been loaded', async () => {
    const { tree } = parseMarkdown('```JS\nlet a = "<b>"\n```')
    await loadLanguages(tree.children)
    const code = toHtml(tree.children, env())
    expect(code).toMatch(
      /^<pre class="shiki" tabindex="0" data-language="js"><code><span style="color:light-dark\(#(\w+), #(?!\1)\w+\)">let<\/span>/,
    )
    expect(code).not.toContain('<b>')
  })

  test('code in an unknown language is plain', async () => {
    const { tree } = parseMarkdown('```klingon\na\n```')
    await loadLanguages(tree.children)
    expect(toHtml(tree.children, env())).toBe(
      '<pre class="shiki" tabindex="0" data-language="klingon"><code>a</code></pre>',
    )
  })
})

describe('in a line', () => {
  test('a single paragraph goes without its tag', () => {
    expect(inline('a *b*')).toBe('a <em>b</em>')
    expect(inline('a\n\n[x]: #y')).toBe('a')
  })
  test('several blocks keep theirs', () => {
    expect(inline('a\n\nb')).toBe('<p>a</p>\n<p>b</p>')
  })
  test('a piece keeps the space at its ends', () => {
    expect(
      toHtmlPiece(
        [
          { type: 'text', value: ' a ' },
          { type: 'strong', children: [{ type: 'text', value: ' b' }] },
        ],
        env(),
      ),
    ).toBe(' a <strong> b</strong>')
  })
})

describe('nothing unsafe comes out', () => {
  test.each([
    ['[a](javascript:alert(1))', '<p>a</p>'],
    ['[a](JaVaScRiPt:alert(1))', '<p>a</p>'],
    ['[a](java&#10;script:alert(1))', '<p>a</p>'],
    ['[a](data:text/html,b)', '<p>a</p>'],
    ['[a](https://example.org/"onclick="b)', '<p><a href="https://example.org/%22onclick=%22b">a</a></p>'],
    ['\\<script>', '<p>&#x3C;script></p>'],
    ['`<script>`', '<p><code>&#x3C;script></code></p>'],
    ['&lt;script>', '<p>&#x3C;script></p>'],
    ['<script>a</script>', 'a'],
    ['<a href="javascript:b">c</a>', 'c'],
    [
      '![" onerror="b](images/a.png)',
      '<p><img src="/media/a.png" width="3" height="4" alt="&#x22; onerror=&#x22;b"></p>',
    ],
  ])('%j', (source, expected) => {
    expect(html(source)).toBe(expected)
  })

  test.each(['\\href{javascript:a}{b}', '\\class{a}{b}', '\\includegraphics{a}'])('maths cannot %s', (tex) => {
    expect(html(`$${tex}$`)).toBe(`<p><code>${tex}</code></p>`)
  })
})

describe('what is told', () => {
  const told = (source: string) => {
    const world = env()
    toHtml(parseMarkdown(source).tree.children, world)
    return world.report.mock.calls.map(([problem]) => `${problem.line}:${problem.column} ${problem.rule}`)
  }
  test.each([
    ['a[^p9]', ['1:2 dangling-citation']],
    ['a <Term>gold</Term>', ['1:3 unknown-term']],
    ['a <Term id="gold">rust</Term>', ['1:3 unknown-term']],
    ['![a](images/b.png)', ['1:1 missing-image']],
    ['a $\\frac$', ['1:3 bad-maths']],
    ['<Callout>a</Callout>', ['1:1 misplaced-component']],
    ['a <Hint>b</Hint>', ['1:3 misplaced-component']],
    ['<b>a</b>', []],
    ['a[^p7] <Term>rust</Term>', []],
  ])('%j', (source, expected) => {
    expect(told(source)).toEqual(expected)
  })
})

describe('plain text', () => {
  test.each([
    ['a *b*, `c`  d\ne', 'a b, c d e'],
    ['It is so.[^p7] And [^p7] so [^p7]. Then[^p7] this[^p7][^p8], too [^p7]', 'It is so. And so. Then this, too'],
    ['# a\n\nb\n\n- c\n- d', 'a b c d'],
    ['| a | b |\n|---|---|\n| c*d* | e |', 'a b cd e'],
    ['![a](images/a.png) $x^2$\n\n[y]: #z', 'a x^2'],
    ['a\\\nb <Term>c</Term>d', 'a b cd'],
  ])('of %j', (source, expected) => {
    expect(toPlainText(parseMarkdown(source).tree.children)).toBe(expected)
  })

  test('of what stands in a line has no spaces that are not there', () => {
    const [paragraph] = parseMarkdown('a*b*c').tree.children
    expect(toPlainText(paragraph?.type === 'paragraph' ? paragraph.children : [])).toBe('abc')
  })
})
