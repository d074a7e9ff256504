import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { filesOf } from '@/lib/publish/exported'
import { publish } from '@/lib/publish/publish'
import { islandFile, project } from './project'

const next = '<script src="/_next/static/chunks/a.js" async=""></script><script>self.__next_f=[]</script>'
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css"/>${head}</head><body>${body}${next}</body></html>`
const choice = '<div data-island="choice-question" data-props="{}"><p>Text</p></div>'

const exported = {
  'components/islands/choice-question.tsx': islandFile('choice-question', 'Choice'),
  'out/index.html': page('<a href="/lessons/x/">x</a>'),
  'out/index.txt': '1:"$Sreact.fragment"',
  'out/lessons/x/index.html': page(choice),
  'out/404.html': page('<a href="/">Home</a>'),
  'out/404/index.html': page('<a href="/">Home</a>'),
  'out/_not-found/index.html': page(''),
  'out/robots.txt': 'User-agent: *',
  'out/_next/static/chunks/a.css': `body { margin: 0; src: url(../media/f.woff2) } ${'p { color: red } '.repeat(20)}`,
  'out/_next/static/chunks/a.js': 'x()',
  'out/_next/static/media/f.woff2': 'font',
}

/** The pages of `exported` that are published. */
const PAGES = ['index.html', 'lessons/x/index.html', '404.html']

const run = async (
  files: Record<string, string>,
  options: { base?: string; without?: string[]; offline?: boolean } = {},
) => {
  const root = await project(files)
  const to = path.join(root, 'dist')
  return { root, to, result: await publish({ root, from: path.join(root, 'out'), to, ...options }) }
}

test('the published folder holds pages, assets and islands, and nothing of Next', async () => {
  const { to, result } = await run(exported)
  const files = (await filesOf(to)).filter((file) => !/\.(br|gz)$/.test(file))
  expect(files.map((file) => file.replace(/\.(?:[A-Z0-9]{8}|[\w-]{16})\./, '.HASH.'))).toEqual([
    '404.html',
    'assets/f.woff2',
    'assets/islands.HASH.js',
    'assets/kept.HASH.json',
    'assets/update-notice.HASH.js',
    'index.html',
    'lessons/x/index.html',
    'robots.txt',
    'sw.js',
  ])
  for (const file of files) expect(await readFile(path.join(to, file), 'utf8')).not.toMatch(/_next|__next/)
  expect(result).toMatchObject({ pages: 3 })
})

test('the page for missing addresses, served at any depth, has absolute addresses below the base', async () => {
  const { to } = await run(exported, { base: 'course' })
  expect(await readFile(path.join(to, '404.html'), 'utf8')).toContain('<a href="/course/">')
  expect(await readFile(path.join(to, 'lessons/x/index.html'), 'utf8')).toContain('src="../../assets/islands')
})

test('compressed copies stand beside text files and hold the same text', async () => {
  const { to } = await run(exported)
  const file = path.join(to, 'lessons/x/index.html')
  const text = await readFile(file, 'utf8')
  expect(brotliDecompressSync(await readFile(`${file}.br`)).toString()).toBe(text)
  expect(gunzipSync(await readFile(`${file}.gz`)).toString()).toBe(text)
  expect(await readdir(path.join(to, 'assets'))).not.toContain('f.woff2.br')
})

test('all problems of all pages are told at once, and what was published before stays', async () => {
  const { root, to } = await run(exported)
  const before = await filesOf(to)
  const from = path.join(
    await project({
      ...exported,
      'out/index.html': page('<a href="/gone/">a</a>'),
      'out/404.html': page('<p onclick="x()">a</p>'),
    }),
    'out',
  )
  await expect(publish({ root, from, to })).rejects.toThrow(
    /404\.html: <p onclick="x\(\)"> has an inline handler[^\n]*\nindex\.html: a link to \/gone\/ leads nowhere/,
  )
  expect(await filesOf(to)).toEqual(before)
})

test('every page has one inline script: what keeps taps till islands wake, and what the layout has', async () => {
  const layout = page(choice, '<script data-keep="">document.title = "of the layout"</script>')
  const { to } = await run({ ...exported, ...Object.fromEntries(PAGES.map((file) => [`out/${file}`, layout])) })
  const texts = await Promise.all(PAGES.map((file) => readFile(path.join(to, file), 'utf8')))
  const inline = new Set(texts.flatMap((html) => html.match(/<script>.*?<\/script>/g)))
  expect(inline.size).toBe(1)
  expect([...inline][0]).toMatch(/earlytap.*of the layout/)
})

test('an inline script that differs from page to page is refused, since a policy names it by its hash', async () => {
  const script = (text: string) => `<script data-keep="">${text}</script>`
  const files = { ...exported, 'out/index.html': page('', script('a')), 'out/404.html': page('', script('b')) }
  await expect(run(files)).rejects.toThrow('must be a constant')
})

const results = '<div data-island="results" data-props="{}"><p>Text</p></div>'
const withDesk = {
  ...exported,
  'components/islands/results.tsx': islandFile('results', 'Results', '', 'return <p>Much that an instructor needs</p>'),
  'out/desk/results/index.html': page(results + choice),
}

test('what only the desk runs changes no file of a student, byte for byte', async () => {
  const without = await run(withDesk, { without: ['desk'] })
  const { to } = await run(withDesk)
  const files = await filesOf(without.to)
  for (const file of files) {
    expect(await readFile(path.join(to, file)), file).toEqual(await readFile(path.join(without.to, file)))
  }
  const added = (await filesOf(to)).filter((file) => !files.includes(file) && file.endsWith('.js'))
  expect(added).toHaveLength(1)
  const desk = await readFile(path.join(to, 'desk/results/index.html'), 'utf8')
  expect(desk).toContain(`src="../../${added[0]}"`)
  expect(await readFile(path.join(to, added[0] ?? ''), 'utf8')).toContain('Much that an instructor needs')
})

test('a page such as the review has a module of its own, and lessons have one without what it runs', async () => {
  const { to } = await run({
    ...withDesk,
    'out/lessons/bees/index.html': page(choice),
    'out/review/index.html': page(results),
    'out/static/index.html': page('<p>Nothing lives here</p>'),
  })
  const scriptsOf = async (file: string) => {
    const html = await readFile(path.join(to, file), 'utf8')
    return [...html.matchAll(/(?:src|href)="[./]*(assets\/[^"]*\.js)"/g)].map((match) => match[1] ?? '')
  }
  const [[review = ''] = [], [lesson = ''] = [], [other = ''] = [], none] = await Promise.all(
    ['review', 'lessons/bees', 'lessons/x', 'static'].map((folder) => scriptsOf(`${folder}/index.html`)),
  )
  expect(await readFile(path.join(to, review), 'utf8')).toContain('Much that an instructor needs')
  expect(await readFile(path.join(to, lesson), 'utf8')).not.toContain('Much that an instructor needs')
  expect(other).toBe(lesson)
  expect(none).toEqual([])
})

test('a folder is left out when the course says so, and a link to it is then dead', async () => {
  const { to } = await run(withDesk, { without: ['desk'] })
  expect((await filesOf(to)).filter((file) => file.startsWith('desk/'))).toEqual([])
  await expect(
    run({ ...withDesk, 'out/index.html': page('<a href="/desk/results/">x</a>') }, { without: ['desk'] }),
  ).rejects.toThrow('index.html: a link to /desk/results/ leads nowhere')
})

test('without the offline part no page loads it, and the worker that stands there removes one that was', async () => {
  const { to } = await run(exported, { offline: false })
  const files = (await filesOf(to)).filter((file) => /\.js(on)?$/.test(file))
  expect(files).toEqual([expect.stringMatching(/^assets\/islands\./), 'sw.js'])
  expect(await readFile(path.join(to, files[0] ?? ''), 'utf8')).not.toContain('serviceWorker')
  expect(await readFile(path.join(to, 'sw.js'), 'utf8')).toContain('unregister()')
})
