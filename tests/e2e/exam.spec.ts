import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import * as en from '@/components/wording/en'
import * as ur from '@/components/wording/ur'
import { correctResponse } from '@/lib/quiz/correct'
import { sizeOf } from '@/lib/quiz/draw'
import { exam, examBegin, examResult, examTaking, outcomes, certificate as paper } from '@/wording'
import { type Asked, course, questions } from './course'
import { crash } from './crash'
import { give } from './give'
import { giveByKeys } from './keyboard'
import { storedEvents } from './stored'
import { expect, open, test } from './test'

const catalogues = { en, ur }

const rules = course.exam
const size = rules ? sizeOf(rules.blueprint) : 0
test.skip(!rules, 'the course has no exam')

/** Nine in the morning, and so many minutes later, in the time zone of this machine and its browser. */
const START = new Date(2024, 5, 12, 9).getTime()
const after = (minutes: number) => START + minutes * 60_000

const byKey = new Map(questions.map((one) => [one.key, one]))
const form = (page: Page) => page.locator('form.question')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const cells = (page: Page) => page.getByRole('toolbar').getByRole('button')
const has = (control: Locator) => control.evaluate((element) => element === document.activeElement)

/** The question that is shown. */
async function shown(page: Page): Promise<Asked> {
  const id = await form(page).locator('fieldset[id$="/view"]').first().getAttribute('id')
  const one = byKey.get(id?.replace(/\/view$/, '') ?? '')
  if (!one) throw new Error(`${id} is no question of the course`)
  return one
}

async function begin(page: Page): Promise<void> {
  await open(page, 'exam/')
  await page.getByRole('button', { name: new RegExp(`^(${examBegin.begin(1)}|${examBegin.begin(2)})$`) }).click()
  await expect(form(page)).toBeVisible()
}

/** Answers the next questions rightly, and stays at the last of them. */
async function answer(page: Page, n: number): Promise<void> {
  for (let i = 0; i < n; i++) {
    const { question } = await shown(page)
    await give(form(page), question, correctResponse(question))
    if (i < n - 1) await button(page, examTaking.next).click()
  }
}

async function handIn(page: Page): Promise<void> {
  await button(page, examTaking.handIn).click()
  await page.getByRole('dialog').getByRole('button', { name: examTaking.handIn }).click()
}

const answered = (n: number) => examTaking.cell(n, examTaking.states.answered, false)
const faults = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({
    id,
    at: nodes.map(({ target }) => String(target)),
  }))

test('an exam goes on after a crash in its middle, where it was and with the right time left @published', async ({
  context,
}) => {
  test.slow()
  await context.clock.setFixedTime(START)
  const page = await context.newPage()
  await begin(page)
  await answer(page, 4)
  await page.getByRole('checkbox', { name: examTaking.flag }).check()
  const { key } = await shown(page)
  await crash(page)
  await page.close()

  await context.clock.setFixedTime(after(15))
  const again = await context.newPage()
  await open(again, 'exam/')
  await expect(form(again)).toBeVisible()
  expect((await shown(again)).key).toBe(key)
  await expect(again.getByRole('timer')).toHaveText(examTaking.left(((rules?.minutes ?? 0) - 15) * 60))
  for (const n of [1, 2, 3]) await expect(cells(again).nth(n - 1)).toHaveAccessibleName(answered(n))
  await expect(cells(again).nth(3)).toHaveAccessibleName(examTaking.cell(4, examTaking.states.answered, true))
  expect((await storedEvents(again)).map(({ type }) => type)).toEqual(['begun', 'flagged'])
  await handIn(again)
  await expect(again.getByRole('heading', { name: /: 4 / })).toBeFocused()
})

test('an exam whose time was up while it was closed is handed in with what was there', async ({ context }) => {
  test.slow()
  await context.clock.setFixedTime(START)
  const page = await context.newPage()
  await begin(page)
  await answer(page, 2)
  await page.close()
  await context.clock.setFixedTime(after(24 * 60))
  const later = await context.newPage()
  await open(later, 'exam/')
  await expect(later.getByText(examResult.timeUp(START), { exact: false })).toBeVisible()
  await expect(later.getByRole('heading', { name: /: 2 / })).toBeVisible()
  const end = (await storedEvents(later)).find(({ type }) => type === 'handed-in')
  expect(end).toMatchObject({ score: 2 })
})

test('two tabs sit one exam together, and hand it in once @published', async ({ context }) => {
  test.slow()
  const pages = [await context.newPage(), await context.newPage()] as const
  await begin(pages[0])
  await answer(pages[0], 1)
  await open(pages[1], 'exam/')
  await expect(cells(pages[1]).first()).toHaveAccessibleName(answered(1))
  await cells(pages[1]).nth(1).click()
  await answer(pages[1], 1)
  await expect(cells(pages[0]).nth(1)).toHaveAccessibleName(answered(2))
  await handIn(pages[0])
  await expect(pages[1].getByRole('heading', { name: /: 2 / })).toBeVisible()
  expect((await storedEvents(pages[1])).filter(({ type }) => type === 'handed-in')).toHaveLength(1)
})

test('an exam is sat with the keyboard alone, and heard in order: question, answer, overview, result @published', async ({
  page,
}) => {
  test.slow()
  await open(page, 'exam/')
  const press = async (control: Locator) => {
    while (!(await has(control))) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
  }
  await press(button(page, examBegin.begin(1)))
  for (let n = 1; n <= 3; n++) {
    const { question } = await shown(page)
    await expect(form(page).locator(question.stem ? '.stem' : '.question-head h3')).toBeFocused()
    await giveByKeys(form(page), question, correctResponse(question))
    await press(button(page, examTaking.next))
  }
  // The overview is one stop; from there the arrows lead to a question, and Enter goes there.
  while (!(await has(cells(page).nth(3)))) await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowLeft')
  await expect(cells(page).nth(2)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(examTaking.place(3, size), { exact: true })).toBeVisible()
  await expect(form(page).locator(':focus')).toHaveCount(1)
  await press(button(page, examTaking.handIn))
  const dialog = page.getByRole('dialog', { name: examTaking.ask })
  await expect(dialog).toContainText(examTaking.gaps(size - 3, 0, 0))
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Enter')
  await press(dialog.getByRole('button', { name: examTaking.handIn }))
  await expect(page.getByRole('heading', { name: /: 3 / })).toBeFocused()
})

test('an exam all right is passed, marked in every kind, and its certificate fits one sheet @published', async ({
  page,
}) => {
  test.slow()
  await begin(page)
  const drawn: string[] = []
  for (let n = 1; n <= size; n++) {
    const { key, question } = await shown(page)
    drawn.push(key)
    await give(form(page), question, correctResponse(question))
    if (n < size) await button(page, examTaking.next).click()
  }
  expect(new Set(drawn).size).toBe(size)
  await expect(page.getByText(examTaking.sums.answered(size), { exact: false })).toBeVisible()
  await handIn(page)
  await expect(page.getByRole('heading', { name: new RegExp(`^${exam.passed}`) })).toBeFocused()
  await expect(page.getByRole('heading', { level: 4, name: outcomes.right })).toHaveCount(size)

  await page.getByRole('link', { name: examResult.certificate }).click()
  await page.getByRole('textbox', { name: paper.name }).fill('A student with quite a long name of several parts')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('textbox')).toBeHidden()
  await expect(page.getByRole('article')).toContainText(paper.plain)
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1)
  }
})

/** Goes on to a question that is answered by one choice, and chooses. */
async function chooseOnce(page: Page): Promise<void> {
  for (let n = 1; ; n++) {
    const { question } = await shown(page)
    if (question.kind === 'choice') break
    await cells(page).nth(n).click()
  }
  await form(page).locator('input').first().check()
}

for (const language of course.languages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the exam has no fault that axe finds, at any stage, ${language}, ${colorScheme} @published`, async ({
      page,
    }) => {
      test.slow()
      const words = catalogues[language as keyof typeof catalogues]
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await open(page, language === course.languages[0] ? 'exam/' : `${language}/exam/`)
      for (const attempt of [1, 2]) {
        await button(page, words.examBegin.begin(attempt)).click()
        await expect(form(page)).toBeVisible()
        await chooseOnce(page)
        await page.getByRole('checkbox', { name: words.examTaking.flag }).check()
        if (attempt === 1) expect(await faults(page)).toEqual([])
        await button(page, words.examTaking.handIn).click()
        if (attempt === 1) expect(await faults(page)).toEqual([])
        await page.getByRole('dialog').getByRole('button', { name: words.examTaking.handIn }).click()
        await expect(page.getByRole('heading', { name: words.examResult.answers })).toBeVisible()
        if (attempt === 1) expect(await faults(page)).toEqual([])
        await page.getByRole('link', { name: words.examResult.all }).click()
        await expect(page.getByRole('table')).toHaveCount(attempt)
      }
      expect(await faults(page)).toEqual([])
      // Its tables are wider than a small window in large text: they alone can be scrolled sideways.
      await page.setViewportSize({ width: 640, height: 740 })
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return { scrollWidth, clientWidth }
      })
      expect(scrollWidth).toBe(clientWidth)
    })
  }
}
