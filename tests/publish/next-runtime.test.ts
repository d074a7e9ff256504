import { expect, test } from 'vitest'
import { parseDocument, toHtml } from '@/lib/publish/html'
import { needsRuntime, removeRuntime, tracesOfRuntime } from '@/lib/publish/next-runtime'

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`

function removed(head: string, body: string): string {
  const document = parseDocument(page(head, body))
  removeRuntime(document)
  return toHtml(document)
}

test.each([
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<script src="/_next/static/chunks/a.js" nomodule=""></script>',
  '<script id="_R_">(globalThis["TURBOPACK"]||[]).push({})</script>',
  '<script>self.__next_f.push([1,"</" + "div>"])</script>',
  '<script type="module">import "/x.js"</script>',
  '<script type="text/javascript">x()</script>',
  '<script type="importmap">{}</script>',
  '<script data-keep="">document.documentElement.dataset.theme="dark"</script>',
  '<link rel="preload" as="script" fetchpriority="low" href="/_next/static/chunks/a.js">',
  '<link rel="preload" as="style" href="/_next/static/chunks/a.css">',
  '<link rel="modulepreload" href="/_next/static/chunks/a.js">',
  '<link rel="preconnect" href="/" crossorigin="">',
])('takes out %s', (html) => {
  expect(removed(html, `<p>Text</p>${html}`)).toBe(page('', '<p>Text</p>'))
})

test.each([
  '<script type="application/ld+json">{"@type":"Course"}</script>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css">',
  '<link rel="preload" as="font" href="/f.woff2" crossorigin="">',
  '<link rel="icon" href="/icon.svg">',
])('keeps %s', (html) => {
  expect(removed(html, '')).toBe(page(html, ''))
})

test('removes the marks of streaming, but keeps the comments in an island, which part its texts', () => {
  const island = `<div data-island="x" data-props='{}'><p>1<!-- --> of <!-- -->2</p></div>`
  expect(removed('', `<div hidden=""><!--$--><!--/$--></div><main>a<!-- -->b${island}</main><!--$--><!--/$-->`)).toBe(
    page('', `<main>ab${island}</main>`),
  )
})

test('a hidden element with content is no outlet of Next and stays', () => {
  expect(removed('', '<div hidden=""><p>Later</p></div>')).toBe(page('', '<div hidden=""><p>Later</p></div>'))
})

test('a streamed part is a problem, since the script that shows it is gone', () => {
  const streamed = page('', '<!--$?--><template id="B:0"></template><!--/$--><div hidden="" id="S:0"><p>Late</p></div>')
  expect(needsRuntime(parseDocument(streamed))).toHaveLength(1)
  expect(needsRuntime(parseDocument(page('', '<template id="note"></template>')))).toEqual([])
})

test('what is left of the runtime is named', () => {
  expect(tracesOfRuntime('<script>self.__next_f.push(1)</script><a href="/_next/static/chunks/a.js">')).toEqual([
    'a trace of the Next.js runtime is left: self.__next_f',
    'a trace of the Next.js runtime is left: /_next/static/chunks/a.js',
  ])
  expect(tracesOfRuntime(page('', '<p>next</p>'))).toEqual([])
})
