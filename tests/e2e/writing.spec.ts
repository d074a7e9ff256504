import { readdir, readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Frame, Page, Request } from '@playwright/test'
import { conflict, status, studio } from '@/components/wording/studio'
import type { Served } from '@/lib/publish/serve'
import { LESSONS, serveForWriting } from './development'
import { questionIn } from './give'
import { awake, test as base, expect, open } from './test'

const test = base.extend<Record<never, never>, { writing: Served }>({
  writing: [
    async ({ target }, use) => {
      if (target !== 'development') throw new Error('a published course is not written')
      const server = await serveForWriting('tests/fixtures/bees')
      await use(server)
      await server.close()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ writing }, use) => use(writing.url),
})

test.describe.configure({ mode: 'serial', timeout: 240_000 })

const FILE = path.join(LESSONS, '01-bees.mdx')
const saved = () => readFile(FILE, 'utf8')
const original = (await readFile('tests/fixtures/bees/01-bees.mdx', 'utf8')).replace(
  'does a worker dance',
  'does a bee dance',
)

/** Puts the lesson back as it was. */
const restore = () => writeFile(FILE, original)

async function openStudio(page: Page): Promise<Frame> {
  await page.goto('studio/')
  await expect(page.getByText(studio.problems(0))).toBeVisible({ timeout: 60_000 })
  const frame = page.frame({ url: /\/studio\/preview\// })
  if (!frame) throw new Error('there is no preview')
  // A change of the file that comes while React takes over the preview is, to React, a page that differs from its server's.
  await awake(frame)
  return frame
}

const source = (page: Page) => page.getByRole('textbox', { name: studio.source })

/** Types after the words of the lesson's first paragraph. */
async function typeAfter(page: Page, words: string, text: string): Promise<void> {
  await source(page).getByText(words).click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

test('a saved lesson is on the open page, with the place and the answers kept; an error shows and goes @development', async ({
  page,
}) => {
  await restore()
  await open(page, 'lessons/bees/')
  const question = questionIn(page, 'bees/winter')
  await question.getByRole('radio', { name: 'They sleep' }).check()
  await page.evaluate(() => scrollTo(0, 700))
  const place = () => page.evaluate(() => scrollY)
  const before = await place()

  await writeFile(FILE, original.replace('many workers.', 'thousands of workers.'))
  await expect(page.getByText('thousands of workers.')).toBeAttached()
  expect(await place()).toBe(before)
  await expect(question.getByRole('radio', { name: 'They sleep' })).toBeChecked()

  await writeFile(FILE, original.replace('[^p1]', '[^p11]'))
  const panel = page.getByRole('region', { name: '1 error' })
  await expect(panel).toContainText('Did you mean [^p1]?')
  await expect(panel.locator('mark')).toHaveText('[^p11]')
  await expect(page.getByText('thousands of workers.')).toBeAttached()
  expect(await place()).toBe(before)

  await writeFile(FILE, original)
  await expect(panel).toHaveCount(0)
  await expect(page.getByText('many workers.')).toBeAttached()
  expect(await place()).toBe(before)
  await expect(question.getByRole('radio', { name: 'They sleep' })).toBeChecked()
})

test('in the studio an author breaks a lesson, is told, mends it, sees it, saves it, and finds it again @development', async ({
  page,
}) => {
  await restore()
  const preview = await openStudio(page)
  await preview.getByRole('radio', { name: 'Other workers' }).check()

  await typeAfter(page, 'some drones and many workers', '')
  // At once: letter by letter the preview might show the sentence before there is something wrong with it.
  await page.keyboard.insertText(' They dance.[^p11]')
  const problems = page.getByRole('listitem').filter({ hasText: 'No source has a note' })
  await expect(problems).toContainText('line 9')
  await expect(page.locator('.cm-lintRange-error')).toHaveText('[^p11]')
  await expect(page.getByText(studio.asBefore(1))).toBeVisible()
  await expect(preview.getByText('They dance.')).toHaveCount(0)

  await problems.getByRole('button', { name: 'Write [^p1]' }).click()
  await expect(page.getByText(studio.problems(0))).toBeVisible()
  await expect(preview.getByText('They dance.')).toBeVisible()
  await expect(preview.getByRole('radio', { name: 'Other workers' })).toBeChecked()
  expect(await saved()).toBe(original)

  await expect(page.getByText(status.unsaved)).toBeVisible()
  await source(page).press('ControlOrMeta+s')
  await expect(page.getByText(status.saved, { exact: true })).toBeVisible()
  expect(await saved()).toBe(original.replace('workers.[^p1]', 'workers.[^p1] They dance.[^p1]'))

  await page.reload()
  await expect(source(page)).toContainText('They dance.')
  await expect(page.getByText(status.saved, { exact: true })).toBeVisible()
})

test('a question is inserted where the cursor stands, and shown at once @development', async ({ page }) => {
  await restore()
  const preview = await openStudio(page)
  await source(page).getByText('Those who fly out').click()
  await page.getByRole('button', { name: studio.insert }).click()
  await page.getByRole('button', { name: 'Order', exact: true }).click()
  await page.keyboard.type('Put the year of a hive in order.')
  await expect(preview.getByText('Put the year of a hive in order.')).toBeVisible()
  await expect(page.getByText(studio.problems(0))).toBeVisible()
  await page.getByRole('button', { name: studio.outline }).click()
  await page.getByRole('button', { name: 'What do bees do in winter?' }).click()
  await expect(preview.getByText('What do bees do in winter?')).toBeInViewport()
})

test('names are completed from the course @development', async ({ page }) => {
  await restore()
  await openStudio(page)
  await typeAfter(page, 'some drones and many workers', ' So it says.[^')
  await page.getByRole('option', { name: /^p1/ }).click()
  await expect(source(page)).toContainText('So it says.[^p1]')
})

test('course.yaml is written there too: broken, told of, mended, saved, and shown @development', async ({ page }) => {
  await restore()
  await openStudio(page)
  await page.getByLabel(studio.file).selectOption('course.yaml')
  const text = page.getByRole('textbox', { name: studio.sourceOf('course.yaml') })
  await expect(page.getByText(studio.problems(0))).toBeVisible()
  await text.getByText('The life of bees').click()
  await page.keyboard.press('End')
  await page.keyboard.type(': a year')
  await expect(page.getByRole('listitem').filter({ hasText: 'begins a new key' })).toContainText('line 1')
  await page.keyboard.press('Home')
  for (let i = 0; i < 'title: '.length; i++) await page.keyboard.press('ArrowRight')
  await page.keyboard.type('"')
  await page.keyboard.press('End')
  await page.keyboard.type('"')
  await expect(page.getByText(studio.problems(0))).toBeVisible()
  await expect(page.getByText(studio.asSaved)).toBeVisible()
  await page.getByRole('button', { name: studio.save }).click()
  await expect(page.getByText(status.saved, { exact: true })).toBeVisible()
  const home = page.frameLocator(`iframe[title="${studio.preview}"]`)
  await expect(home.getByRole('heading', { level: 1 })).toHaveText('The life of bees: a year')
})

test('a file that changed outside is never overwritten unseen @development', async ({ page }) => {
  await restore()
  await openStudio(page)
  const outside = original.replace('one queen', 'a single queen')
  // The first change may come before the page listens for changes.
  await expect(async () => {
    await writeFile(FILE, outside)
    await expect(source(page)).toContainText('a single queen', { timeout: 5000 })
  }).toPass()
  await expect(page.getByText(status.updated)).toBeVisible()

  await typeAfter(page, 'some drones and many workers', ' Mine.')
  const again = outside.replace('many workers', 'countless workers')
  await writeFile(FILE, again)
  await expect(page.getByText(status.stale)).toBeVisible()
  await page.getByRole('button', { name: studio.save }).click()
  const dialog = page.getByRole('dialog', { name: conflict.title('01-bees.mdx') })
  await expect(dialog.getByRole('cell', { name: /many workers\..* Mine\./ })).toBeVisible()
  await expect(dialog.getByRole('cell', { name: /countless workers/ })).toBeVisible()
  expect(await saved()).toBe(again)
  await dialog.getByRole('button', { name: conflict.later }).click()
  expect(await saved()).toBe(again)

  await page.getByRole('button', { name: studio.save }).click()
  await dialog.getByRole('button', { name: conflict.takeTheirs }).click()
  await expect(source(page)).toContainText('countless workers')
  await expect(source(page)).not.toContainText('Mine.')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(source(page)).toContainText('Mine.')
  await page.getByRole('button', { name: studio.save }).click()
  await expect(page.getByText(status.saved, { exact: true })).toBeVisible()
  expect(await saved()).toContain('Mine.')
})

test('what was not saved is asked about, and there again @development', async ({ page }) => {
  await restore()
  await openStudio(page)
  await typeAfter(page, 'some drones and many workers', ' Not saved.')
  await expect(page.getByText(status.unsaved)).toBeVisible()
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('lectern-studio/')))
  const asked = page.waitForEvent('dialog')
  const reloaded = page.reload()
  await (await asked).accept()
  await reloaded
  await expect(source(page)).toContainText('Not saved.')
  expect(await saved()).toBe(original)
  await page.getByRole('button', { name: status.discard }).click()
  await expect(source(page)).not.toContainText('Not saved.')
  await expect(page.getByText(status.saved, { exact: true })).toBeVisible()
})

test('the studio has no faults that axe knows, in width and narrow @development', async ({ page }) => {
  await restore()
  await openStudio(page)
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 })
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
})

type Sent = { headers: Record<string, string>; body: string }

/** Sends what a page sent, with other headers, as no browser would. */
function replay(url: string, { headers, body }: Sent): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: body ? 'POST' : 'GET', headers: { ...headers, connection: 'close', 'accept-encoding': 'identity' } },
      (response) => {
        let text = ''
        response.on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

test('only pages of this machine are answered, and only what authors write is written @development', async ({
  page,
  writing,
}) => {
  await restore()
  const host = new URL(writing.url).host
  for (const asked of ['studio/', 'studio/preview/?lesson=01-bees.mdx']) {
    const url = `${writing.url}${asked}`
    expect((await replay(url, { headers: { host }, body: '' })).status).toBe(200)
    const rebound = await replay(url, { headers: { host: host.replace('127.0.0.1', 'rebound.example') }, body: '' })
    expect(rebound.status).toBe(404)
    expect(rebound.text).not.toContain('drones')
  }

  await openStudio(page)
  const isSave = (sent: Request) =>
    sent.method() === 'POST' &&
    (sent.postData() ?? '').includes('Mine.') &&
    JSON.parse(sent.postData() ?? '[]').length === 3
  await typeAfter(page, 'some drones and many workers', ' Mine.')
  const save = page.waitForRequest(isSave)
  await page.getByRole('button', { name: studio.save }).click()
  const sent = await save
  await expect(page.getByText(status.saved, { exact: true })).toBeVisible()
  const headers = await sent.allHeaders()
  // The page would hear of what is sent in its name.
  await page.close()
  const [file, , version] = JSON.parse(sent.postData() ?? '[]')
  expect(file).toBe('01-bees.mdx')
  const there = await saved()
  const attempt = async (changes: Record<string, string>, args: string[]) => {
    const result = await replay(sent.url(), {
      headers: { ...own(headers), host, ...changes },
      body: JSON.stringify(args),
    })
    expect(await saved()).toBe(there)
    return result
  }
  const attack = [file, 'attacked', version]
  const rebound = host.replace('127.0.0.1', 'rebound.example')
  const foreign: Record<string, string>[] = [
    { origin: 'http://elsewhere.example' },
    { host: rebound, origin: `http://${rebound}` },
    { host: rebound, origin: `http://${rebound}`, 'x-forwarded-host': host },
    { origin: 'null' },
  ]
  for (const changes of foreign) {
    expect((await attempt(changes, attack)).text).not.toContain('saved')
  }
  for (const name of ['../01-bees.mdx', 'ids.lock.json', '../../../../package.json'])
    expect((await attempt({}, [name, 'attacked', ''])).text).toContain('gone')
  expect(await readdir(LESSONS)).not.toContain('ids.lock.json')
})

/** Headers of a request as Node sends them. */
const own = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':') && name !== 'content-length'))
