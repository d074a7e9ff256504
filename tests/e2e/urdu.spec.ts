import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import * as words from '@/components/wording/ur'
import { readIn } from '@/lib/course/read-in'
import { emptyProgress } from '@/lib/progress/event'
import { writeProgressFile } from '@/lib/progress/file'
import { correctResponse } from '@/lib/quiz/correct'
import { fileOf } from './cohort'
import { addressOf, course, oneOfEachKind, questionsOf } from './course'
import { crash } from './crash'
import { questionIn } from './give'
import { wrongAnswers } from './history'
import { checkByKeys, giveByKeys, tabTo } from './keyboard'
import { storedEvents } from './stored'
import { awake, expect, open, test } from './test'

/* The ways of the other specs once more, right to left, in the dark, and with the keyboard alone. */

test.use({ colorScheme: 'dark' })
test.skip(!course.languages.includes('ur'), 'the course is not published in Urdu')

const lessons = readIn(course, 'ur').lessons
const questions = lessons.flatMap(questionsOf)
const byKey = new Map(questions.map((one) => [one.key, one]))

/** Nine in the morning, and so many minutes later. */
const after = (minutes: number) => new Date(2024, 5, 12, 9, minutes)

const press = async (control: Locator) => {
  await tabTo(control)
  await control.page().keyboard.press('Enter')
}
const named = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true })
const form = (page: Page) => page.locator('form.question')
const outcome = (of: Locator) => of.getByRole('heading', { level: 4 }).last()

async function expectNoFaults(page: Page, within = 'body'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze()
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => String(target)) }))).toEqual([])
}

/** A file with a wrong answer to each of these questions, ten days before. */
const fileWith = (some: typeof questions) => {
  const events = wrongAnswers(some, after(-10 * 24 * 60).getTime())
  const text = writeProgressFile({ ...emptyProgress, events }, after(0).getTime(), course.id)
  return fileOf('progress.json', text)
}

/** Takes in such a file. */
async function bringIn(page: Page, some: typeof questions): Promise<void> {
  await open(page, 'ur/settings/')
  await page.getByLabel(words.importing.choose).setInputFiles(fileWith(some))
  await expect(named(page, words.importing.accept)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(words.importing.done(some.length))).toBeVisible()
}

for (const { question, key, lesson } of oneOfEachKind(questions))
  test(`a ${question.kind} question in Urdu: answered, read, taken again @published`, async ({ page }) => {
    await open(page, `ur/${addressOf(lesson)}#${key}`)
    const asked = questionIn(page, key)
    await checkByKeys(asked, words)
    await expect(asked.locator(':focus')).toHaveCount(1)
    if (question.kind !== 'order') await expect(asked.getByRole('status').first()).not.toBeEmpty()
    else await press(named(asked, words.frame.again))
    await open(page, 'ur/offline/')
    await open(page, `ur/${addressOf(lesson)}#${key}`)
    await giveByKeys(asked, question, correctResponse(question), words)
    await checkByKeys(asked, words)
    await expect(outcome(asked)).toBeFocused()
    if (question.kind !== 'free') await expect(outcome(asked)).toContainText(words.outcomes.right)
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoFaults(page, `[id="${key}"]`)
    }
    await press(named(asked, words.frame.again))
    await expect(asked.locator(':focus')).toHaveCount(1)
  })

test('an exam in Urdu goes on after a crash, and its result is read first @published', async ({ context }) => {
  test.slow()
  await context.clock.setFixedTime(after(0))
  const page = await context.newPage()
  await open(page, 'ur/exam/')
  await press(named(page, words.examBegin.begin(1)))
  for (let n = 0; n < 2; n++) {
    const id = await form(page).locator('fieldset[id$="/view"]').first().getAttribute('id')
    const { question } = byKey.get(id?.replace(/\/view$/, '') ?? '') ?? {}
    if (!question) throw new Error(`${id} is no question of the course`)
    await expect(form(page).locator(question.stem ? '.stem' : '.question-head h3')).toBeFocused()
    await giveByKeys(form(page), question, correctResponse(question), words)
    await press(named(page, words.examTaking.next))
  }
  await crash(page)
  await page.close()

  await context.clock.setFixedTime(after(15))
  const again = await context.newPage()
  await open(again, 'ur/exam/')
  await expect(again.getByRole('timer')).toHaveText(words.examTaking.left(((course.exam?.minutes ?? 0) - 15) * 60))
  await press(named(again, words.examTaking.handIn))
  const dialog = again.getByRole('dialog', { name: words.examTaking.ask })
  await press(named(dialog, words.examTaking.handIn))
  await expect(again.locator('main :is(h1, h2, h3):focus')).toContainText('2')
  expect((await storedEvents(again)).at(-1)).toMatchObject({ type: 'handed-in', score: 2 })
})

test('a review in Urdu: asked, answered, taken back, and what is known then @published', async ({ page }) => {
  test.slow()
  await page.clock.setFixedTime(after(0))
  await bringIn(page, oneOfEachKind(questions))
  await open(page, 'ur/review/')
  await expectNoFaults(page)
  await press(named(page, words.review.begin))
  const key = (await form(page).getAttribute('id')) ?? ''
  const { question } = byKey.get(key) ?? {}
  if (!question) throw new Error(`${key} is no question of the course`)
  await giveByKeys(form(page), question, correctResponse(question), words)
  await checkByKeys(form(page), words)
  await expect(outcome(form(page))).toBeFocused()
  await expectNoFaults(page)
  await press(named(page, words.review.undo))
  await expect(page.getByText(words.review.undone)).toHaveRole('status')
  await open(page, 'ur/progress/')
  await expectNoFaults(page)
})

test('one’s data in Urdu: taken in, given back, refused, erased @published', async ({ page }) => {
  await page.clock.setFixedTime(after(0))
  await bringIn(page, questions)
  await expectNoFaults(page)
  await press(named(page, words.importing.undo))
  await expect(page.getByText(words.importing.undone)).toBeVisible()
  expect(await storedEvents(page)).toEqual([])

  await page.getByLabel(words.importing.choose).setInputFiles(fileOf('progress.json', '{"format":"else"}'))
  await expect(page.getByRole('alert')).toContainText(words.fileProblem.foreign)
  await bringIn(page, questions)
  const what = page.getByLabel(words.erasing.what)
  await tabTo(what)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await press(named(page, words.erasing.erase))
  await expectNoFaults(page)
  await press(named(page, words.erasing.yes))
  // The second lesson is in English, also where its name stands in a sentence in Urdu.
  const erased = page.getByRole('status').filter({ hasText: lessons[1]?.title ?? '' })
  await expect(erased.locator('[lang=en]')).toHaveText(lessons[1]?.title ?? '')
  await page.reload()
  await awake(page)
  const left = new Set((await storedEvents(page)).flatMap((event) => ('question' in event ? event.question : [])))
  expect(left.size).toBe(questions.length - questionsOf(lessons[1] as (typeof lessons)[number]).length)
})

test('a search in Urdu opens, finds, and leads there @published', async ({ page }) => {
  await open(page, 'ur/glossary/')
  await page.keyboard.press('/')
  await expect(page.getByRole('textbox', { name: words.search.label })).toBeFocused()
  const [term] = readIn(course, 'ur').glossary
  await page.keyboard.type(term?.term ?? '')
  const dialog = page.getByRole('dialog', { name: words.search.title })
  await expect(dialog.getByRole('link').first()).toHaveText(term?.term ?? '')
  await expectNoFaults(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`ur/glossary/#${term?.id}$`))
})
