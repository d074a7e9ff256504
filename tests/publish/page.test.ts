import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { attribute, elements, parseDocument } from '@/lib/publish/html'
import { relativeTo } from '@/lib/publish/links'
import { publishPage, type Site } from '@/lib/publish/page'

const site: Site = {
  styles: new Map([
    ['/_next/a.css', '@font-face{font-family:S;src:url(/_next/static/media/s.woff2)}'],
    ['/_next/b.css', 'p{color:red}'],
  ]),
  files: new Set(['index.html', 'lessons/x/index.html', 'icon.svg']),
  islands: new Set(['choice-question', 'order-question']),
  inline: 'inline()',
  modules: (names) => ['/assets/islands.A.js', ...[...names].map((name) => `/assets/${name}.B.js`)],
}

const published = (head: string, body: string, page = 'lessons/x/index.html') =>
  publishPage(parseDocument(`<html><head>${head}</head><body>${body}</body></html>`), site, relativeTo(page))

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const island = '<div data-island="order-question" data-props="{}"></div>'

test('a page with islands runs one module and fetches what else it needs at once', () => {
  const { html, problems } = published('', island)
  expect(problems).toEqual([])
  expect(html.match(/<script[^>]*src[^>]*>/g)).toEqual([
    '<script type="module" async="" src="../../assets/islands.A.js">',
  ])
  expect(html).toContain('<link rel="modulepreload" href="../../assets/order-question.B.js">')
})

test('a page without islands has no script but what stands in every page', () => {
  const { html } = published('', '<p>Text</p>')
  expect(html.match(/<script[^>]*>[^<]*/g)).toEqual(['<script>inline()', `<script type="speculationrules">${rules}`])
})

test('style sheets stand in the page as one, in their order, and then what its head has of its own', () => {
  const { html } = published(
    '<style>b{color:red}</style><link rel="stylesheet" href="/_next/a.css"><link rel="stylesheet" href="/_next/b.css">',
    '',
  )
  expect(html.match(/<style>.*?<\/style>/g)).toEqual([
    '<style>@font-face{font-family:S;src:url(../../assets/s.woff2)}p{color:red}b{color:red}</style>',
  ])
  expect(html).not.toContain('rel="stylesheet"')
})

const rules = '{"prefetch":[{"where":{"href_matches":"/*"},"eagerness":"moderate"}]}'

test('the policy comes first and allows these inline texts and no other', () => {
  const { html } = published(
    '<meta charset="utf-8"><link rel="stylesheet" href="/_next/b.css"><script data-keep="">theme()</script>',
    island,
  )
  const [, policy = ''] =
    /^<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? []
  expect(policy.split('; ')).toEqual([
    "default-src 'self'",
    `script-src 'self' ${hash('inline()')} ${hash(rules)}`,
    `style-src 'self' ${hash('p{color:red}')}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ])
})

test('style attributes are allowed by hash, those too that an island will insert', () => {
  const props = JSON.stringify({ why: '<b style="color:green">Yes</b>' }).replaceAll('"', '&quot;')
  const { html } = published(
    '',
    `<p style="color:blue">a</p><div data-island="choice-question" data-props="${props}"></div>`,
  )
  expect(html).toContain(`'unsafe-hashes' ${hash('color:blue')} ${hash('color:green')}`)
  expect(published('', '<p>a</p>').html).not.toContain('unsafe')
})

test('a page without an icon names an empty one, so that no host is asked for /favicon.ico', () => {
  expect(published('', '').html).toContain('<link rel="icon" href="data:,">')
  expect(published('<link rel="icon" href="/icon.svg">', '').html.match(/rel="icon"/g)).toHaveLength(1)
})

test('addresses in attributes, metadata and props become relative', () => {
  const props = JSON.stringify({ href: '/lessons/x/', stem: '<a href="/">a</a>' }).replaceAll('"', '&quot;')
  const { html, problems } = published(
    '<link rel="icon" href="/icon.svg"><meta property="og:image" content="/icon.svg">',
    `<a href="/">Home</a><img src="/icon.svg" srcset="/icon.svg 2x" alt=""><div data-island="choice-question" data-props="${props}"></div>`,
    'index.html',
  )
  expect(problems).toEqual([])
  expect(html).not.toMatch(/["\s]\/(?!\/)[a-z"]/)
  expect(html).toContain('"href":"./lessons/x/"')
})

test.each([
  ['<div data-island="chioce-question" data-props="{}"></div>', 'no island is called chioce-question'],
  ['<button onclick="x()">a</button>', 'has an inline handler'],
  ['<a href="javascript:x()">a</a>', 'has a javascript: address'],
  ['<img src="https://host.test/a.png" alt="">', 'would load from another host'],
  ['<iframe src="//host.test/a"></iframe>', 'would load from another host'],
  ['<a href="/lessons/gone/">a</a>', 'a link to /lessons/gone/ leads nowhere'],
  ['<div hidden id="S:0">a</div>', 'Suspense'],
  ['<link rel="stylesheet" href="/_next/c.css">', 'the style sheet /_next/c.css is not among the exported files'],
])('%s is a problem', (html, message) => {
  expect(published('', html).problems.join('\n')).toContain(message)
})

test.each([
  '<a href="https://host.test/">a</a>',
  '<link rel="canonical" href="https://host.test/">',
  '<a href="#a">a</a>',
])('%s is none', (html) => {
  expect(published('', html).problems).toEqual([])
})

test('the props of an island are what they were, whatever quotes they hold', () => {
  const props = JSON.stringify({ text: `"Double", 'single' & <b title="x">both</b> &quot;` })
  const escaped = props.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const { html } = published('', `<div data-island="choice-question" data-props="${escaped}"></div>`)
  const [root] = elements(parseDocument(html)).filter((element) => attribute(element, 'data-island') !== undefined)
  expect(root && attribute(root, 'data-props')).toBe(props)
})

test('islands that come in turn are kept as text, others are not', () => {
  const inTurn = (name: string) => `<div data-island="${name}" data-props="{}"><a href="/">to the course</a></div>`
  const names = ['choice-question', 'order-question', 'order-question']
  const section = (attributes: string) => `<section${attributes}><div>${names.map(inTurn).join('')}</div></section>`
  const { html, problems } = published('', section(' data-in-turn=""') + section(''))
  expect(problems).toEqual([])
  expect(html.match(/<div data-island="[^"]*" data-props='{}' data-far="">.*?<\/div>/g)).toEqual(
    names.map(
      (name) =>
        `<div data-island="${name}" data-props='{}' data-far=""><noscript><a href="../../">to the course</a></noscript></div>`,
    ),
  )
})
