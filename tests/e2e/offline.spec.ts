import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { offline as urdu } from '@/components/wording/ur'
import { remover } from '@/lib/publish/offline/remover'
import { type Served, serve } from '@/lib/publish/serve'
import { correctResponse } from '@/lib/quiz/correct'
import { frame, offline, search, update } from '@/wording'
import { addressOf, course, questions } from './course'
import { check, give, questionIn } from './give'
import { awake, test as base, expect } from './test'
import { copyOfSite, NEW, publishAnew } from './versions'

const [first, second] = course.lessons
if (!first || !second) throw new Error('the course needs two lessons')
const lesson = addressOf(first)
const [asked, another] = questions.filter((one) => one.lesson.id === first.id && one.question.kind === 'choice')
if (!asked || !another) throw new Error('the first lesson needs two questions of one kind')

/** A site of the test's own, whose server can be ended and begun again. */
type Host = {
  url: string
  kill: () => Promise<void>
  revive: () => Promise<void>
  /** Changes what is served; a server knows the files that were there when it began. */
  change: (how: (folder: string) => Promise<void>) => Promise<void>
}

const test = base.extend<{ host: Host; under: string }>({
  under: ['/', { option: true }],
  host: async ({ under }, use) => {
    const folder = await copyOfSite()
    let server: Served | undefined = await serve(folder, { base: under })
    const { url } = server
    const kill = async () => {
      await server?.close()
      server = undefined
    }
    const revive = async () => {
      server = await serve(folder, { base: under, port: Number(new URL(url).port) })
    }
    const change = async (how: (folder: string) => Promise<void>) => {
      await kill()
      await how(folder)
      await revive()
    }
    await use({ url, kill, revive, change })
    await kill()
    await rm(folder, { recursive: true })
  },
  baseURL: async ({ host }, use) => use(host.url),
})

test.use({ serviceWorkers: 'allow' })

const isKept = async (address: string) => (await caches.match(address)) !== undefined

/** Opens a page and waits until the worker keeps it. */
async function openAndKeep(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await awake(page)
  await expect.poll(() => page.evaluate(isKept, page.url())).toBe(true)
}

const keptLessons = (page: Page, url: string) =>
  page.evaluate(
    async (addresses) => {
      const found = await Promise.all(addresses.map((address) => caches.match(address)))
      return found.filter((response) => response !== undefined).length
    },
    course.lessons.map((one) => new URL(addressOf(one), url).href),
  )

/** A student who pays for what is transferred. */
const onMeteredConnection = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))

for (const under of ['/', '/some/where/']) {
  test.describe(`under ${under}`, () => {
    test.use({ under })

    test('a lesson that was opened opens without a connection, and answers given there stay @published', async ({
      page,
      host,
    }) => {
      await openAndKeep(page, lesson)
      await give(questionIn(page, asked.key), asked.question, correctResponse(asked.question))
      await check(questionIn(page, asked.key))
      await host.kill()
      await page.reload()
      await awake(page)
      await expect(questionIn(page, asked.key).getByRole('button', { name: frame.again })).toBeVisible()
      await give(questionIn(page, another.key), another.question, correctResponse(another.question))
      await check(questionIn(page, another.key))
      await page.reload()
      await awake(page)
      await expect(questionIn(page, another.key).getByRole('button', { name: frame.again })).toBeVisible()
    })
  })
}

test('lessons that were not opened follow by themselves, with images and review @published', async ({ page, host }) => {
  await openAndKeep(page, '')
  await expect.poll(() => keptLessons(page, host.url), { timeout: 30_000 }).toBe(course.lessons.length)
  await expect.poll(() => page.evaluate(isKept, 'review/')).toBe(true)
  await host.kill()
  for (const one of course.lessons) {
    await page.goto(addressOf(one))
    await awake(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(one.title)
    await page.evaluate(() => {
      for (const image of document.images) image.loading = 'eager'
    })
    await page.waitForFunction(() =>
      [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
    )
  }
})

test('a search answers without a connection, also where none was made before @published', async ({ page, host }) => {
  await openAndKeep(page, lesson)
  await expect.poll(() => page.evaluate(isKept, `${host.url}data/search/core.json`), { timeout: 30_000 }).toBe(true)
  await expect.poll(() => page.evaluate(isKept, `${host.url}${addressOf(second)}`), { timeout: 30_000 }).toBe(true)
  await host.kill()
  await page.reload()
  await awake(page)
  await page.keyboard.press('/')
  await page.getByRole('textbox', { name: search.label }).fill(second.title)
  const found = page.getByRole('dialog', { name: search.title }).getByRole('listitem').first().getByRole('link')
  await expect(found).toHaveText(second.title)
  await found.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second.title)
})

test('on a metered connection only what was opened is kept, and the offline page says what that is @published', async ({
  page,
  host,
}) => {
  await onMeteredConnection(page)
  await openAndKeep(page, lesson)
  await host.kill()
  await page.goto(addressOf(second))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(offline.title)
  await expect(page.getByRole('region', { name: offline.kept }).getByRole('link')).toHaveText([first.title])
  await expect(page.getByRole('region', { name: offline.others }).getByRole('listitem')).toHaveText(
    course.lessons.slice(1).map(({ title }) => title),
  )
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
  await page.getByRole('link', { name: first.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.title)
  await page.goBack()
  await host.revive()
  await page.getByRole('link', { name: offline.again }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second.title)
})

test('only the language in use is kept, and the offline page speaks it @published', async ({ page, host }) => {
  await openAndKeep(page, `ur/${lesson}`)
  await expect.poll(() => page.evaluate(isKept, `${host.url}ur/${addressOf(second)}`), { timeout: 30_000 }).toBe(true)
  expect(await keptLessons(page, host.url)).toBe(0)
  await host.kill()
  await page.goto(`ur/${addressOf(second)}`)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(urdu.title)
  await page.goto('ur/desk/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(urdu.title)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('whoever wants the whole course at once gets it in the settings, whatever the connection @published', async ({
  page,
  host,
}) => {
  await onMeteredConnection(page)
  await openAndKeep(page, 'settings/')
  await page.reload()
  await page.getByRole('button', { name: offline.keepAll }).click()
  await expect(page.getByText(offline.count(course.lessons.length, course.lessons.length))).toBeVisible()
  expect(await keptLessons(page, host.url)).toBe(course.lessons.length)
})

test('a new version waits while an answer is given, and comes when it is asked for @published', async ({
  page,
  context,
  host,
}) => {
  await onMeteredConnection(page)
  await openAndKeep(page, lesson)
  const other = await context.newPage()
  await onMeteredConnection(other)
  await openAndKeep(other, lesson)
  await host.change((folder) => publishAnew(folder))

  await page.reload()
  await awake(page)
  const form = questionIn(page, asked.key)
  await give(form, asked.question, correctResponse(asked.question))
  await expect(page.getByText(update.ready)).toBeVisible()
  await expect(form.getByRole('radio', { checked: true })).toBeFocused()
  await expect(page.getByText(NEW, { exact: true })).toHaveCount(0)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  // The old version goes on, whole, though its modules are gone from the host.
  await check(form)
  await page.reload()
  await awake(page)
  await expect(questionIn(page, asked.key).getByRole('button', { name: frame.again })).toBeVisible()
  await expect(page.getByText(NEW, { exact: true })).toHaveCount(0)

  await give(questionIn(page, another.key), another.question, correctResponse(another.question))
  await page.getByRole('button', { name: update.show }).click()
  await expect(page.getByText(NEW, { exact: true })).toBeVisible()
  await awake(page)
  await check(questionIn(page, another.key))
  await expect(questionIn(page, another.key).getByRole('button', { name: frame.again })).toBeVisible()

  // The other tab is not reloaded, works on with its own modules, and may follow.
  await expect(other.getByText(NEW, { exact: true })).toHaveCount(0)
  await other.getByRole('button', { name: update.show }).click()
  await expect(other.getByText(NEW, { exact: true })).toBeVisible()
})

test('a page that the new version has not fetched yet still opens in the old one without a connection @published', async ({
  page,
  host,
}) => {
  await openAndKeep(page, lesson)
  await expect.poll(() => keptLessons(page, host.url), { timeout: 30_000 }).toBe(course.lessons.length)
  await onMeteredConnection(page)
  await host.change((folder) => publishAnew(folder))
  await page.reload()
  await page.getByRole('button', { name: update.show }).click()
  await expect(page.getByText(NEW, { exact: true })).toBeVisible()
  await host.kill()
  await page.goto(addressOf(second))
  await awake(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second.title)
  await expect(page.getByText(NEW, { exact: true })).toHaveCount(0)
})

test('a site published without the offline part takes the worker of the one before away @published', async ({
  page,
  host,
}) => {
  await openAndKeep(page, lesson)
  await host.change((folder) => writeFile(path.join(folder, 'sw.js'), remover))
  await page.reload()
  await expect
    .poll(() =>
      page
        .evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()])
        // The worker that goes has its pages reloaded.
        .catch(() => 'reloading'),
    )
    .toEqual([0, []])
})
