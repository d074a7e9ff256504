import fc from 'fast-check'
import { expect, test } from 'vitest'
import { absoluteCss, below, inCss, inHtml, inJson, inSrcset, relativeTo, target } from '@/lib/publish/links'

const segment = fc.stringMatching(/^[a-z0-9-]{1,8}$/)
const folder = fc.array(segment, { maxLength: 3 }).map((parts) => parts.map((part) => `${part}/`).join(''))
const suffix = fc.constantFrom('', '#p7', '?q=a', '?q=/x#y')

test('a relative address leads to the same file under any base path', () => {
  fc.assert(
    fc.property(folder, folder, folder, suffix, (base, page, to, rest) => {
      const at = new URL(`https://host.test/${base}${page}`)
      const rewritten = relativeTo(`${page}index.html`)(`/${to}${rest}`)
      expect(new URL(rewritten, at).href).toBe(`https://host.test/${base}${to}${rest}`)
    }),
  )
})

test('an address of the page itself keeps its fragment only, so that it never loads the page anew', () => {
  expect(relativeTo('lessons/x/index.html')('/lessons/x/#p7')).toBe('#p7')
  expect(relativeTo('index.html')('/#p7')).toBe('#p7')
  expect(relativeTo('lessons/x/index.html')('/lessons/y/#p7')).toBe('../../lessons/y/#p7')
})

test('addresses that are not root-absolute stay as they are', () => {
  for (const url of ['#p7', 'x.png', '../x', 'https://host.test/', '//host.test/x', 'mailto:a@b.test', 'data:,x', '']) {
    expect(relativeTo('a/index.html')(url)).toBe(url)
    expect(below('/course/')(url)).toBe(url)
  }
})

test('media that Next put under _next move to the assets', () => {
  expect(relativeTo('a/index.html')('/_next/static/media/f.woff2')).toBe('../assets/f.woff2')
  expect(below('/course/')('/_next/static/media/f.woff2')).toBe('/course/assets/f.woff2')
  expect(target('/_next/static/media/f.woff2')).toBe('assets/f.woff2')
})

test('every candidate of a srcset is rewritten and keeps its descriptor', () => {
  expect(inSrcset('/a.png 1x, /b.png 2x', relativeTo('x/index.html'))).toBe('../a.png 1x, ../b.png 2x')
})

test('in a style sheet every url() is rewritten, quoted or not', () => {
  const css = `a{background:url(/a.png)}b{background:url("/b.png") , url('/c.png')}c{background:url(data:image/png;base64,AA==)}`
  expect(inCss(css, relativeTo('x/index.html'))).toBe(
    `a{background:url(../a.png)}b{background:url("../b.png") , url('../c.png')}c{background:url(data:image/png;base64,AA==)}`,
  )
})

test('addresses relative to a style sheet become addresses of the site', () => {
  const css = 'url(../media/f.woff2) url(/x.png) url(data:,x) url(#clip) url(https://host.test/y)'
  expect(absoluteCss(css, '_next/static/chunks/a.css')).toBe(
    'url(/_next/static/media/f.woff2) url(/x.png) url(data:,x) url(#clip) url(https://host.test/y)',
  )
})

test('in a fragment of HTML only attributes are rewritten, not the text that shows such a fragment', () => {
  const html = `<a class="cite" title="a > b" href="/sources/#p7">7</a> &lt;a href="/x/"&gt; <img alt="" src='/m.png'>`
  expect(inHtml(html, relativeTo('a/b/index.html'))).toBe(
    `<a class="cite" title="a > b" href="../../sources/#p7">7</a> &lt;a href="/x/"&gt; <img alt="" src='../../m.png'>`,
  )
})

test('in JSON, keys that end in href or src and HTML are rewritten, all else is kept', () => {
  const props = {
    href: '/lessons/x/',
    evidenceHref: '/lessons/x/#a',
    image: { src: '/media/m.png', alt: '/not/an/address/' },
    stem: 'See <a href="/glossary/">it</a>',
    path: '/kept/',
    list: [{ href: '/a/' }, 1, null, true],
  }
  expect(inJson(props, relativeTo('x/index.html'))).toEqual({
    href: '../lessons/x/',
    evidenceHref: '../lessons/x/#a',
    image: { src: '../media/m.png', alt: '/not/an/address/' },
    stem: 'See <a href="../glossary/">it</a>',
    path: '/kept/',
    list: [{ href: '../a/' }, 1, null, true],
  })
})

test('an address names a file: that of a folder is its index', () => {
  expect(target('/')).toBe('index.html')
  expect(target('/lessons/x/?a#b')).toBe('lessons/x/index.html')
  expect(target('/media/caf%C3%A9.png')).toBe('media/café.png')
  expect(target('#b')).toBeUndefined()
  expect(target('https://host.test/x')).toBeUndefined()
})
