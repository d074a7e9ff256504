import { JSDOM } from 'jsdom'
import { expect, test, vi } from 'vitest'
import { bundleIslands } from '@/lib/publish/bundle'
import { islandSources } from '@/lib/publish/island-sources'
import { islandFile, project } from './project'

const state = "import { useState } from 'react'"
const counter = (name: string, exported: string) =>
  islandFile(
    name,
    exported,
    state,
    'const [n, set] = useState(0); return <button type="button" onClick={() => set(n + 1)}>{n}</button>',
  )

const islands = {
  'components/islands/counter.tsx': counter('counter', 'Counter'),
  'components/islands/broken.tsx': islandFile('broken', 'Broken', '', "throw new Error('broken on purpose')"),
  'components/islands/field.tsx': islandFile(
    'field',
    'Field',
    state,
    `const [text, set] = useState('')
     const [sent, send] = useState('')
     return <form onSubmit={(e) => { e.preventDefault(); send(text) }}>
       <input type="text" value={text} onInput={(e) => set(e.currentTarget.value)} /><button type="submit">Send</button><p>{sent}</p>
     </form>`,
  ),
  'components/islands/box.tsx': `'use client'
const island = (name: string, client: (props: { children?: unknown }) => unknown) => Object.assign(client, { client })
export const Box = island('box', ({ children }) => <section>{children}</section>)
`,
}

class AllNear {
  constructor(private tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {}
  observe(target: Element) {
    this.tell([{ target, isIntersecting: true }])
  }
  unobserve() {}
}

let made: Promise<string> | undefined

/** The published module with these islands, bundled once. */
function script(): Promise<string> {
  made ??= (async () => {
    const root = await project(islands)
    const sources = await islandSources(root)
    const { files } = await bundleIslands(root, sources, [new Set(sources.map(({ name }) => name))], 'preact')
    expect(files).toHaveLength(1)
    return files[0]?.text ?? ''
  })()
  return made
}

/** Runs the module in a page; `before` does what a student does while it still loads. */
async function run(html: string, before = (_: Window & typeof globalThis) => {}) {
  const code = await script()
  const { window } = new JSDOM(html, { runScripts: 'outside-only', pretendToBeVisual: true })
  const find = (selector: string) => window.document.querySelector<HTMLElement>(selector)
  const told = vi.spyOn(window.console, 'error').mockImplementation(() => {})
  // What jsdom lacks of a browser; here all of a page is near.
  Object.assign(window, { MessageChannel, IntersectionObserver: AllNear })
  before(window)
  window.eval(code)
  await vi.waitFor(() => expect(find('[data-island]:not([data-awake])')).toBeNull())
  return { find, told, text: (selector: string) => find(selector)?.textContent }
}

const root = (name: string, html: string, props = {}) =>
  `<div data-island="${name}" data-props='${JSON.stringify(props)}'>${html}</div>`
const button = '<button type="button">0</button>'

test('an island answers once it is awake, in the element that the server rendered', async () => {
  let server: Element | null = null
  const { find, text } = await run(root('counter', button), ({ document }) => {
    server = document.querySelector('button')
  })
  expect(find('button')).toBe(server)
  find('button')?.click()
  await vi.waitFor(() => expect(text('button')).toBe('1'))
})

test('an island that breaks says so in the layout’s words, and the others wake', async () => {
  const template = '<template data-island-failure><p role="alert">Reload the page.</p></template>'
  const { find, told, text } = await run(`${template}${root('broken', '<p>As it came</p>')}${root('counter', button)}`)
  expect(text('[data-island="broken"] [role=alert]')).toBe('Reload the page.')
  expect(told).toHaveBeenCalledWith(
    'The island broken failed.',
    expect.objectContaining({ message: 'broken on purpose' }),
  )
  find('[data-island="counter"] button')?.click()
  await vi.waitFor(() => expect(text('[data-island="counter"]')).toBe('1'))
})

test('server-rendered content of an island is left as it is, and islands in it wake by themselves', async () => {
  const inner = `<div data-slot=""><p>Prose</p>${root('counter', button)}</div>`
  let prose: Element | null = null
  const { find, text } = await run(root('box', `<section>${inner}</section>`), ({ document }) => {
    prose = document.querySelector('p')
  })
  expect(find('p')).toBe(prose)
  find('button')?.click()
  await vi.waitFor(() => expect(text('button')).toBe('1'))
})

test('what was typed and tapped before counts, the text first', async () => {
  const form = '<form><input type="text" value=""><button type="submit">Send</button><p></p></form>'
  const { find, text } = await run(root('field', form), (window) => {
    const field = window.document.querySelector('input')
    const send = window.document.querySelector('button')
    if (field) field.value = 'early words'
    if (send) window.earlyTaps = [{ button: send, detail: 1 }]
  })
  await vi.waitFor(() => expect(text('form p')).toBe('early words'))
  expect(find('input')).toHaveProperty('value', 'early words')
})
