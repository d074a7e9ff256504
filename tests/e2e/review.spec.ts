import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { createEmptyCard, type Card as FsrsCard, fsrs, type Grade, Rating } from 'ts-fsrs'
import type { Answered, Confidence } from '@/lib/progress/event'
import { serve } from '@/lib/publish/serve'
import { correctResponse } from '@/lib/quiz/correct'
import { grade } from '@/lib/quiz/grade'
import type { Response } from '@/lib/quiz/question'
import { calibration, outcomes, practice, progress, review, standings as standing, confidence as sure } from '@/wording'
import { type Asked, addressOf, oneOfEachKind } from './course'
import { check, give, questionIn } from './give'
import { checkByKeys, giveByKeys } from './keyboard'
import { SITE } from './site'
import { storedEvents } from './stored'
import { awake, expect, open, test } from './test'
import { wrongResponse } from './wrong-response'

/** Nine in the morning, `days` after the first day, in the time zone of this machine and its browser. */
const morning = (days: number) => new Date(2024, 5, 3 + days, 9)
const endOf = (days: number) => new Date(2024, 5, 4 + days).getTime()

const asked = oneOfEachKind()
const byKey = new Map(asked.map((one) => [one.key, one]))

/** The answers that the page has kept, in order. */
const answersIn = async (page: Page): Promise<Answered[]> =>
  (await storedEvents(page)).filter((event) => event.type === 'answered')

const scoreOf = ({ question }: Asked, response: Response): number => {
  const result = grade(question, response)
  if (result.status !== 'graded') throw new Error(`${question.id}: ${result.status}`)
  return result.score
}

function rating(score: number, confidence: Confidence | undefined): Grade {
  if (score < 0.5) return Rating.Again
  if (score < 1 || confidence === 1) return Rating.Hard
  return confidence === 3 ? Rating.Easy : Rating.Good
}

/** Says how sure one is, where the page asks, and answers the question that stands there. */
async function answer(page: Page, one: Asked, response: Response, confidence?: Confidence): Promise<void> {
  const form = questionIn(page, one.key)
  if (confidence)
    await form
      .getByRole('radio', { name: `${sure.steps[confidence]} ${sure.chances[confidence]}`, exact: true })
      .check()
  await give(form, one.question, response)
  await check(form)
  await expect(form.getByRole('heading', { level: 4 }).last()).toBeFocused()
}

/** Answers one question of each kind in its lesson on the first day, every third one wrong. */
async function firstDay(page: Page): Promise<void> {
  await page.clock.setFixedTime(morning(0))
  for (const [n, one] of asked.entries()) {
    await open(page, addressOf(one.lesson))
    await answer(page, one, n % 3 === 0 ? wrongResponse(one.question) : correctResponse(one.question))
  }
}

const begin = (page: Page) => page.getByRole('button', { name: review.begin }).click()
const keyShown = async (page: Page) => (await page.locator('form.question').getAttribute('id')) ?? ''
const onwards = (page: Page) =>
  page.getByRole('button', { name: new RegExp(`^(${review.nextQuestion}|${review.finish})$`) })

test('a month of review: every question is asked on the day that ts-fsrs gives, and on no other @published', async ({
  page,
}) => {
  test.setTimeout(600_000)
  const scheduler = fsrs({ learning_steps: [], relearning_steps: [] })
  const cards = new Map<string, FsrsCard>()
  const count = (key: string, at: number, grade: Grade) =>
    cards.set(key, scheduler.next(cards.get(key) ?? createEmptyCard(at), at, grade).card)

  await firstDay(page)
  for (const { question, at, score } of await answersIn(page)) count(question, at, rating(score, undefined))
  expect(cards.size).toBe(asked.length)
  await open(page, 'settings/')
  await page.getByRole('checkbox', { name: practice.confidence }).check()

  let reviews = 0
  for (let day = 1; day <= 30; day++) {
    await page.clock.setFixedTime(morning(day))
    await open(page, 'review/')
    const due = [...cards].filter(([, card]) => card.due.getTime() < endOf(day)).map(([key]) => key)
    if (due.length === 0) {
      await expect(page.getByRole('heading', { name: review.nothingToday })).toBeVisible()
      continue
    }
    await expect(page.getByRole('heading', { name: review.due(due.length), exact: true })).toBeVisible()
    await begin(page)
    const seen: string[] = []
    for (let n = 1; n <= due.length; n++) {
      await expect(page.getByText(review.place(n, due.length), { exact: true })).toBeVisible()
      const key = await keyShown(page)
      const one = byKey.get(key)
      if (!one) throw new Error(`${key} was never answered`)
      seen.push(key)
      const response = (day + n) % 4 === 0 ? wrongResponse(one.question) : correctResponse(one.question)
      const confidence = ([undefined, 1, 2, 3] as const)[(day + n) % 3]
      await answer(page, one, response, confidence)
      const last = (await answersIn(page)).at(-1)
      expect(last).toMatchObject({ question: key, in: 'review', score: scoreOf(one, response) })
      expect(last?.confidence).toBe(confidence)
      count(key, last?.at ?? 0, rating(scoreOf(one, response), confidence))
      const next = cards.get(key)?.due.getTime() ?? 0
      const days = Math.round(
        (new Date(next).setHours(0, 0, 0) - new Date(morning(day)).setHours(0, 0, 0)) / 86_400_000,
      )
      await expect(page.getByText(review.comesBack(next, days), { exact: true })).toBeVisible()
      await onwards(page).click()
    }
    expect(seen.sort()).toEqual(due.sort())
    await expect(page.getByRole('heading', { name: review.done })).toBeFocused()
    reviews += due.length
  }
  expect(reviews).toBeGreaterThan(20)

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, 'progress/')
    await expect(page.getByRole('img', { name: /./ }).first()).toBeVisible()
    await expect(page.getByRole('region', { name: calibration.title })).toContainText('Brier')
    for (const summary of await page.getByText(progress.asTable).all()) await summary.click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => String(target)) }))).toEqual([])
  }
  await expect(page.getByRole('region', { name: standing.lessons })).toContainText('%')
})

test('a review is done with the keyboard alone, and read in order: question, choice, outcome, next', async ({
  page,
}) => {
  test.slow()
  await firstDay(page)
  await page.clock.setFixedTime(morning(3))
  await open(page, 'review/')
  const start = page.getByRole('button', { name: review.begin })
  while (!(await start.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  for (let n = 0; n < 3; n++) {
    const one = byKey.get(await keyShown(page))
    if (!one) throw new Error('no question is shown')
    const form = questionIn(page, one.key)
    await expect(form.locator(one.question.stem ? '.stem' : '.question-head h3')).toBeFocused()
    await giveByKeys(form, one.question, correctResponse(one.question))
    await checkByKeys(form)
    await expect(form.getByRole('heading', { level: 4 }).last()).toBeFocused()
    const next = onwards(page)
    while (!(await next.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
  }
})

test('an answer of a review is taken back, and what is being answered survives a reload', async ({ page }) => {
  test.slow()
  await firstDay(page)
  await page.clock.setFixedTime(morning(3))
  await open(page, 'review/')
  await begin(page)
  const one = byKey.get(await keyShown(page))
  if (!one) throw new Error('no question is shown')
  await answer(page, one, wrongResponse(one.question))
  await page.getByRole('button', { name: review.undo }).click()
  await expect(page.getByText(review.undone)).toHaveRole('status')
  await expect(questionIn(page, one.key).locator(':focus')).toHaveCount(1)
  await page.reload()
  await awake(page)
  await begin(page)
  expect(await keyShown(page)).toBe(one.key)
  if (one.question.kind === 'free') await check(questionIn(page, one.key))
  await check(questionIn(page, one.key))
  await expect(questionIn(page, one.key).getByRole('heading', { level: 4 }).last()).toBeFocused()
  expect(await answersIn(page)).toHaveLength(asked.length + 2)
  // The lesson knows nothing of it.
  await open(page, addressOf(one.lesson))
  const right = asked.indexOf(one) % 3 !== 0
  if (right && one.question.kind !== 'free')
    await expect(questionIn(page, one.key).getByRole('heading', { name: outcomes.right })).toBeVisible()
})

test('the review has no fault that axe finds, before, while and after a question is asked', async ({ page }) => {
  test.slow()
  await firstDay(page)
  await page.clock.setFixedTime(morning(3))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, 'review/')
    const faults = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({
        id,
        at: nodes.map(({ target }) => String(target)),
      }))
    expect(await faults()).toEqual([])
    await begin(page)
    const one = byKey.get(await keyShown(page))
    if (!one) throw new Error('no question is shown')
    expect(await faults()).toEqual([])
    await answer(page, one, wrongResponse(one.question))
    await page.getByText('Why am I seeing this?').click()
    expect(await faults()).toEqual([])
  }
})

test('how sure one is decides in the lesson what the feedback dwells on', async ({ page }) => {
  const one = asked.find(({ question }) => question.kind === 'choice' && question.why && question.evidence?.quote)
  test.skip(!one, 'the course has no choice with an explanation and a quotation')
  if (!one) return
  await open(page, 'settings/')
  await page.getByRole('checkbox', { name: practice.confidence }).check()
  await open(page, addressOf(one.lesson))
  await answer(page, one, wrongResponse(one.question), 3)
  await expect(questionIn(page, one.key)).toContainText('You were very sure of this.')
  await page.reload()
  await awake(page)
  await expect(questionIn(page, one.key)).toContainText('You were very sure of this.')
})

test('the review fetches its questions under any path @published', async ({ browser }) => {
  const site = await serve(SITE, { base: '/some/where/' })
  const context = await browser.newContext({ baseURL: site.url })
  const page = await context.newPage()
  await firstDay(page)
  await page.clock.setFixedTime(morning(3))
  await open(page, 'review/')
  await begin(page)
  await expect(page.locator('form.question')).toBeVisible()
  const links = await page
    .locator('a[href], img[src]')
    .evaluateAll((all) =>
      all.map((element) => (element instanceof HTMLImageElement ? element.src : (element as HTMLAnchorElement).href)),
    )
  expect(links.filter((href) => !href.startsWith(site.url))).toEqual([])
  await context.close()
  await site.close()
})
