import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Answered, emptyProgress } from '@/lib/progress/event'
import { readProgressFile, writeProgressFile } from '@/lib/progress/file'
import { VERSION } from '@/lib/progress/record'
import { correctResponse } from '@/lib/quiz/correct'
import { appearance, erasing, fileProblem, frame, importing, settings, storageProblem, storing } from '@/wording'
import { fileOf } from './cohort'
import { type Asked, addressOf, course, publishedPages, questions, questionsOf } from './course'
import { check, give, questionIn } from './give'
import { history } from './history'
import { storedEvents } from './stored'
import { awake, expect, open, test } from './test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const textOf = (events: Answered[]) => writeProgressFile({ ...emptyProgress, events }, Date.UTC(2024, 5, 27), course.id)
const some = history(40, questions)

const choose = (page: Page, text: string) =>
  page.getByLabel(importing.choose).setInputFiles(fileOf('progress.json', text))
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const bringIn = async (page: Page, text: string) => {
  await choose(page, text)
  await press(page, importing.accept)
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
const idsIn = async (page: Page) => (await storedEvents(page)).map(({ id }) => id).sort()
const stored = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))
const simple = questions.filter(({ question }) => question.kind === 'choice')

/** Answers a question in its lesson. */
async function answer(page: Page, { lesson, key, question }: Asked): Promise<void> {
  await open(page, addressOf(lesson))
  await give(questionIn(page, key), question, correctResponse(question))
  await check(questionIn(page, key))
  await expect(questionIn(page, key).getByRole('button', { name: frame.again })).toBeVisible()
}

/** The text of the file that the page gives to save. */
async function save(page: Page): Promise<string> {
  await open(page, 'settings/')
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, settings.export)])
  expect(download.suggestedFilename()).toContain(course.id)
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

test('two tabs and two devices end with the union, whoever takes in whom @published', async ({ browser, baseURL }) => {
  const [ours, theirs] = await Promise.all([browser.newContext({ baseURL }), browser.newContext({ baseURL })])
  const [one, two, other] = [await ours.newPage(), await ours.newPage(), await theirs.newPage()]
  const [a, b, c] = simple as [Asked, Asked, Asked]
  await open(two, addressOf(b.lesson))
  await answer(one, a)
  await answer(two, b)
  await answer(other, c)
  const [fromOurs, fromTheirs] = [await save(one), await save(other)]
  await bringIn(one, fromTheirs)
  await bringIn(other, fromOurs)
  const ids = await idsIn(one)
  const answered = (await storedEvents(one)).filter((event) => event.type === 'answered')
  expect(answered.map(({ question }) => question).sort()).toEqual([a.key, b.key, c.key].sort())
  expect(await idsIn(other)).toEqual(ids)
  // The tab that was open all the time has them too, and writes nothing of them away.
  await answer(two, simple[3] as Asked)
  expect(await idsIn(two)).toEqual(expect.arrayContaining(ids))
  await Promise.all([ours.close(), theirs.close()])
})

test('an import is previewed, done and undone with the keyboard alone @published', async ({ page }) => {
  const [first] = simple as [Asked]
  await answer(page, first)
  await open(page, 'settings/')
  const before = await idsIn(page)
  await choose(page, textOf(some))
  const dialog = page.getByRole('dialog', { name: importing.previewTitle })
  await expect(dialog).toContainText(importing.newAnswers(40))
  await expect(dialog.getByRole('button', { name: importing.accept })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByText(importing.cancelled)).toBeVisible()
  expect(await idsIn(page)).toEqual(before)

  await choose(page, textOf(some))
  await expect(dialog.getByRole('button', { name: importing.accept })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(importing.done(40))).toBeVisible()
  expect(await idsIn(page)).toHaveLength(before.length + 40)
  // One that the file did not answer.
  await answer(page, simple.findLast(({ key }) => !some.some(({ question }) => question === key)) as Asked)
  await open(page, 'settings/')
  const since = (await idsIn(page)).filter((id) => !before.includes(id) && !some.some((event) => event.id === id))
  await page.getByRole('button', { name: importing.undo }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(importing.undone)).toBeVisible()
  expect(await idsIn(page)).toEqual([...before, ...since].sort())
})

test('a damaged, newer, foreign or hostile file is refused with its reason, and nothing changes @published', async ({
  page,
}) => {
  await answer(page, simple[0] as Asked)
  await open(page, 'settings/')
  const before = await stored(page)
  const good = textOf(some)
  const wrap = (events: string) => `{"format":"lectern-progress","version":${VERSION},"events":[${events}]}`
  const hint = '"id":"a","at":1,"type":"hinted","question":"q/a","hint":1'
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const bad: [text: string, reason: string][] = [
    [good.slice(0, -30), fileProblem['cut-short']],
    ['\u0000\u0001', fileProblem['not-json']],
    ['{"format":"something-else","version":1,"events":[]}', fileProblem.foreign],
    [good.replace(`"version": ${VERSION}`, '"version": 99'), fileProblem.newer],
    [good.replaceAll('"seconds": 12', '"seconds": -12'), '“seconds”'],
    [wrap(`{${hint},"more":${deep}}`), '“more”'],
    [wrap(`{${hint},"__proto__":{"polluted":true}}`), '“__proto__”'],
    [wrap(`{"id":"${'x'.repeat(3_000_000)}","at":1,"type":"hinted","question":"q/a","hint":1}`), '“id”'],
    [wrap('{"id":"a","at":9e99,"type":"hinted","question":"q/a","hint":1}'), '“at”'],
    [wrap('{"id":"a","at":7e12,"type":"hinted","question":"q/a","hint":1}'), fileProblem.future(7e12)],
    [wrap(`{${hint}},{${hint.replace('"hint":1', '"hint":2')}}`), fileProblem.contradictory(1)],
    [`${' '.repeat(50_000_001)}{}`, fileProblem['too-large']],
  ]
  for (const [text, reason] of bad) {
    await choose(page, text)
    await expect(page.getByRole('alert')).toContainText(reason)
    await expect(page.getByRole('alert')).toContainText(fileProblem.unchanged)
    expect(await stored(page)).toBe(before)
  }
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
})

test('a file of 20 MB comes in whole, is there after a reload, and goes out again @published', async ({ page }) => {
  test.setTimeout(180_000)
  const long = history(57_000, questions)
  const text = textOf(long)
  expect(text.length).toBeGreaterThan(20_000_000)
  await open(page, 'settings/')
  await bringIn(page, text)
  await expect(page.getByText(importing.done(long.length))).toBeVisible()
  await page.reload()
  await awake(page)
  await expect(page.getByText(settings.kept(long.length))).toBeVisible()
  const reading = readProgressFile(await save(page))
  if ('problem' in reading) throw new Error(reading.problem.code)
  expect(reading.progress.events).toHaveLength(long.length)
})

test('one lesson is erased, and the others stay @published', async ({ page }) => {
  await open(page, 'settings/')
  await bringIn(page, textOf(history(questions.length * 2, questions)))
  const [lesson] = course.lessons
  if (!lesson) throw new Error('the course has no lesson')
  await page.getByLabel(erasing.what).selectOption(lesson.id)
  await press(page, erasing.erase)
  await press(page, erasing.yes)
  await expect(page.getByText(`Your progress in “${lesson.number}.`)).toBeVisible()
  const left = (await storedEvents(page)).filter((event) => event.type === 'answered')
  expect(new Set(left.map(({ question }) => question)).size).toBe(questions.length - questionsOf(lesson).length)
})

test('the look that is chosen is there before anything is painted, on every page @published', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return
      observer.disconnect()
      const { theme, text, motion } = document.documentElement.dataset
      Object.assign(window, { atFirst: [theme, text, motion].join() })
    }).observe(document, { childList: true, subtree: true })
  })
  const atFirst = () => page.evaluate(() => (window as unknown as { atFirst: string }).atFirst)
  await open(page, 'settings/')
  expect(await atFirst()).toBe(',,')
  const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize)
  const usual = await size()
  await page.getByRole('radio', { name: appearance.theme.dark }).check()
  await page.getByRole('radio', { name: appearance.text.largest }).check()
  await page.getByRole('checkbox', { name: appearance.motion }).check()
  expect(Number.parseFloat(await size())).toBeGreaterThan(1.3 * Number.parseFloat(usual))
  for (const path of ['settings/', '', addressOf((simple[0] as Asked).lesson)]) {
    await open(page, path)
    expect(await atFirst(), path).toBe('dark,largest,reduce')
  }
  await open(page, 'settings/')
  await expect(page.getByRole('radio', { name: appearance.text.largest })).toBeChecked()
  await page.getByRole('radio', { name: appearance.text.usual, exact: true }).check()
  await page.reload()
  expect(await size()).toBe(usual)
})

test('every page fits a screen of 360 pixels in the largest text @published', async ({ page }) => {
  test.setTimeout(180_000)
  await page.addInitScript(() => localStorage.setItem('lectern-text', 'largest'))
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of publishedPages.filter((path) => !path.startsWith('desk'))) {
    await open(page, path)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over, path).toBe(0)
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dialogs of the settings have no fault that axe finds, ${colorScheme} @published`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, 'settings/')
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
      return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => String(target)) }))
    }
    await choose(page, writeProgressFile({ ...emptyProgress, events: some }, 0, 'another-course'))
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await faults()).toEqual([])
    await press(page, importing.accept)
    await choose(page, 'garbage')
    await expect(page.getByRole('alert')).toContainText(fileProblem['not-json'])
    expect(await faults()).toEqual([])
    await press(page, erasing.erase)
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await faults()).toEqual([])
  })
}

test('where storage is full, an answer lasts on the page, that is said, and no file is taken in that does not fit @published', async ({
  page,
}) => {
  await open(page, '')
  await page.evaluate(() => {
    for (const size of [1_000_000, 100_000, 10_000, 1000, 100, 10, 1])
      for (let n = 0; ; n++)
        try {
          localStorage.setItem(`other ${size} ${n}`, 'x'.repeat(size))
        } catch {
          break
        }
  })
  const [one] = simple as [Asked]
  await answer(page, one)
  await expect(page.getByText(storageProblem.full)).toBeVisible()
  await open(page, 'settings/')
  await choose(page, textOf(some))
  await expect(page.getByRole('alert')).toContainText(/This file does not fit/)
  await page.evaluate(() => localStorage.removeItem('other 1000000 0'))
  await bringIn(page, textOf(some))
  expect(await idsIn(page)).toHaveLength(some.length)
})

test('where storage is blocked, the course works, and that is said @published', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError')
      },
    }),
  )
  await answer(page, simple[0] as Asked)
  await expect(page.getByText(storageProblem.blocked)).toBeVisible()
  await open(page, 'settings/')
  await expect(page.getByText(storing.nothing)).toBeVisible()
  await page.getByRole('radio', { name: appearance.text.large, exact: true }).check()
  await bringIn(page, textOf(some))
  await expect(page.getByText(settings.kept(some.length))).toBeVisible()
  expect(readProgressFile(await save(page))).toHaveProperty('progress.events.length', 0)
})
