import { expect, test, vi } from 'vitest'
import { Browser } from './worker-host'

const site = (version: string, changes: Record<string, string> = {}) => ({
  'manifest.webmanifest': '{}',
  'index.html': `<a href="lessons/a/"></a><a href="lessons/b/"></a><script src="assets/${version}.js"></script>home ${version}`,
  'offline/index.html': 'offline',
  'lessons/a/index.html': 'lesson a',
  'lessons/b/index.html': '<img src="../../media/b.svg">lesson b',
  'media/b.svg': 'picture',
  [`assets/${version}.js`]: `script ${version}`,
  ...changes,
})

/** A browser in which the first version serves and has kept all it may. */
async function settled() {
  const browser = new Browser()
  const worker = await browser.publish(site('1'))
  await worker.install()
  await worker.activate()
  while ((await worker.ask({ type: 'keep-next', page: '' })).left > 0);
  browser.asked = []
  return { browser, worker }
}

const dead = async () => {
  throw new TypeError('Failed to fetch')
}

test('what is kept is answered without asking the network', async () => {
  const { browser, worker } = await settled()
  expect(await worker.open('')).toContain('home 1')
  expect(await worker.open('lessons/b/index.html?print=key')).toContain('lesson b')
  expect(await worker.open('media/b.svg', 'no-cors')).toBe('picture')
  expect(browser.asked).toEqual([])
})

test('the page being read is kept first, then one page at a time, the next one first', async () => {
  const browser = new Browser()
  const worker = await browser.publish(site('1'))
  await worker.install()
  expect(browser.asked.filter((address) => address.startsWith('lessons/'))).toEqual([])
  expect(await worker.ask({ type: 'keep', page: 'lessons/a/' })).toEqual({ left: 1 })
  browser.asked = []
  expect(await worker.ask({ type: 'keep-next', page: 'lessons/a/' })).toEqual({ left: 0 })
  expect(browser.asked).toEqual(['media/b.svg', 'lessons/b/'])
})

test('a network that answers everything with its login page is not kept for the course', async () => {
  const browser = new Browser()
  const worker = await browser.publish(site('1'))
  const { network } = browser
  browser.network = async () => new Response('Please log in')
  await expect(worker.install()).rejects.toThrow()
  browser.network = network
  await worker.install()
  browser.network = async () => new Response('Please log in')
  expect(await worker.ask({ type: 'keep', page: 'lessons/a/' })).toEqual({ left: 0 })
  expect(await worker.open('lessons/a/')).toBe('Please log in')
  browser.network = dead
  expect(await worker.open('lessons/a/')).toBe('→ offline/?wanted=lessons%2Fa%2F')
})

test('a page is not kept when something that it needs cannot be had', async () => {
  const browser = new Browser()
  const worker = await browser.publish(site('1'))
  await worker.install()
  const { network } = browser
  browser.network = (address) => (address === 'media/b.svg' ? dead() : network(address))
  await worker.ask({ type: 'keep', page: 'lessons/b/' })
  browser.network = dead
  expect(await worker.open('lessons/b/')).toContain('→ offline/')
})

test('a new version fetches what has changed and no more', async () => {
  const { browser } = await settled()
  const next = await browser.publish(site('2', { 'lessons/a/index.html': 'lesson a, mended' }))
  await next.install()
  await next.activate()
  while ((await next.ask({ type: 'keep-next', page: '' })).left > 0);
  expect(browser.asked.map((address) => address.replace(/kept\.[\w-]+/, 'kept')).sort()).toEqual([
    '',
    'assets/2.js',
    'assets/kept.json',
    'lessons/a/',
  ])
  expect(await next.open('lessons/a/')).toBe('lesson a, mended')
})

test('until a version takes over, the one before answers from its own files alone', async () => {
  const { browser, worker } = await settled()
  await (await browser.publish(site('2', { 'lessons/a/index.html': 'lesson a, mended' }))).install()
  expect(await worker.open('lessons/a/')).toBe('lesson a')
  expect(await worker.open('')).toContain('home 1')
  expect(await worker.open('assets/1.js', 'no-cors')).toBe('script 1')
})

test('the cache of the version before goes once all is kept anew and no other page is open', async () => {
  const { browser } = await settled()
  const next = await browser.publish(site('2'))
  await next.install()
  await next.activate()
  expect(await browser.caches.keys()).toHaveLength(2)
  browser.windows = ['https://host.test/course/', 'https://host.test/course/lessons/a/']
  while ((await next.ask({ type: 'keep-next', page: '' })).left > 0);
  expect(await next.open('assets/1.js', 'no-cors')).toBe('script 1')
  browser.windows = ['https://host.test/course/']
  await next.ask({ type: 'keep', page: '' })
  expect(await browser.caches.keys()).toHaveLength(1)
})

test.each([
  ['without a network', dead],
  ['when the host is in trouble', async () => new Response('Bad gateway', { status: 502 })],
])('%s, a page that is not fetched anew yet opens as it was', async (_, network) => {
  const { browser } = await settled()
  const next = await browser.publish(site('2', { 'lessons/a/index.html': 'lesson a, mended' }))
  await next.install()
  await next.activate()
  browser.network = network
  expect(await next.open('lessons/a/')).toBe('lesson a')
})

test('a slow network is not waited for longer than a few seconds when the page is kept as it was', async () => {
  const { browser } = await settled()
  const next = await browser.publish(site('2', { 'lessons/a/index.html': 'lesson a, mended' }))
  await next.install()
  await next.activate()
  browser.network = () => new Promise(() => {})
  const { setTimeout } = globalThis
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const opened = next.open('lessons/a/')
  await new Promise((resolve) => setTimeout(resolve, 20))
  await vi.runAllTimersAsync()
  vi.useRealTimers()
  expect(await opened).toBe('lesson a')
})
