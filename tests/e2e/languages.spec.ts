import type { Page } from '@playwright/test'
import * as english from '@/components/wording/en'
import * as urdu from '@/components/wording/ur'
import { readIn } from '@/lib/course/read-in'
import { type Answered, emptyProgress } from '@/lib/progress/event'
import { writeProgressFile } from '@/lib/progress/file'
import { correctResponse } from '@/lib/quiz/correct'
import { sentences } from '../components/wording/catalogues'
import { fileOf } from './cohort'
import { addressOf, course, publishedPages, questions, questionsOf } from './course'
import { questionIn } from './give'
import { wrongAnswers } from './history'
import { giveByKeys } from './keyboard'
import { expect, open, test } from './test'

const [translated] = readIn(course, 'ur').lessons.filter(({ lang }) => lang === 'ur')
if (!translated) throw new Error('the course has no lesson in Urdu')
const asked = questionsOf(translated).find(({ question }) => question.kind === 'choice')
if (!asked) throw new Error('the lesson in Urdu asks nothing')

const htmlOf = (page: Page) => page.locator('html')

test('an offered language does not push the head of a short page down to its middle @published', async ({ page }) => {
  await open(page, 'ur/search/')
  const bottom = async (selector: string) =>
    (await page.locator(selector).evaluate((one) => one.getBoundingClientRect())).bottom
  await expect(page.getByRole('complementary', { name: english.language.offer })).toBeVisible()
  expect(await bottom('.site-header')).toBeLessThan((await bottom('.offer[lang=en]')) + 200)
  expect(await bottom('.site-footer')).toBeGreaterThanOrEqual(page.viewportSize()?.height ?? 0)
})

test('a page leads to itself in the other language, and names both @published', async ({ page }) => {
  for (const path of ['', addressOf(translated), 'glossary/', 'settings/']) {
    await open(page, path)
    await expect(htmlOf(page)).toHaveAttribute('lang', 'en')
    const there = page.getByRole('navigation', { name: english.language.choose }).getByRole('link', { name: 'اردو' })
    await expect(there).toHaveAttribute('lang', 'ur')
    await there.click()
    await expect(page).toHaveURL(new RegExp(`/ur/${path}$`))
    await expect(htmlOf(page)).toHaveAttribute('lang', 'ur')
    await expect(htmlOf(page)).toHaveAttribute('dir', 'rtl')
    const alternates = page.locator('link[rel=alternate][hreflang]')
    expect(await alternates.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).hreflang))).toEqual([
      'en',
      'ur',
    ])
    await page.getByRole('navigation', { name: urdu.language.choose }).getByRole('link', { name: 'English' }).click()
    await expect(htmlOf(page)).toHaveAttribute('lang', 'en')
  }
})

test('a language is offered and never forced; the choice is remembered @published', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'ur-PK' })
  const page = await context.newPage()
  const offer = page.getByRole('complementary', { name: urdu.language.offer })
  await open(page, 'glossary/')
  await expect(htmlOf(page)).toHaveAttribute('lang', 'en')
  await expect(offer).toBeVisible()
  await offer.getByRole('button', { name: urdu.language.decline }).click()
  await expect(offer).toBeHidden()
  await open(page, 'sources/')
  await expect(offer).toBeHidden()

  await open(page, 'ur/glossary/')
  const back = page.getByRole('complementary', { name: english.language.offer })
  await expect(back).toBeVisible()
  await back.getByRole('link').click()
  await expect(page).toHaveURL(/\/glossary\/$/)
  await expect(htmlOf(page)).toHaveAttribute('lang', 'en')
  await context.close()
})

test('an answer given with the keyboard in Urdu stands in English, and the other way round @published', async ({
  page,
}) => {
  const { question, key } = asked
  await open(page, `ur/${addressOf(translated)}#${key}`)
  const form = questionIn(page, key)
  await giveByKeys(form, question, correctResponse(question))
  await page.keyboard.press('Enter')
  await expect(form.getByRole('heading', { level: 4 }).last()).toContainText(urdu.outcomes.right)

  await open(page, addressOf(translated))
  await expect(form.getByRole('heading', { level: 4 }).last()).toContainText(english.outcomes.right)
  await form.getByRole('button', { name: english.frame.again }).click()
  await open(page, `ur/${addressOf(translated)}`)
  await expect(form.getByRole('button', { name: urdu.frame.check })).toBeVisible()
})

/** A text, or the name of an element, and the language that it is marked as. */
type Said = { text: string; lang: string }

/** What a page says, to the eye and to a screen reader. */
const saidOn = (page: Page): Promise<Said[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      // What describes a map names places, in the language of the page as the course writes them.
      if (element.closest('script, style, noscript, desc')) return []
      const texts = [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? (node.textContent ?? '') : []))
      const names = ['aria-label', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? '')
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
      return [...texts, ...names].flatMap((text) => (text.trim() === '' ? [] : { text: text.trim(), lang }))
    }),
  )

const own = new Map(sentences(urdu))
const ownTexts = new Set(own.values())
const foreign = new Set(sentences(english).flatMap(([path, text]) => (own.get(path) === text ? [] : [text])))

/** A page in Urdu says nothing of the interface in English, and of all texts in which language they are. */
async function expectMarked(page: Page): Promise<void> {
  const said = await saidOn(page)
  expect(said.length).toBeGreaterThan(0)
  const inUrdu = said.flatMap(({ text, lang }) => (lang === 'ur' ? text : []))
  expect(inUrdu.filter((text) => /\p{L}/u.test(text) && foreign.has(text))).toEqual([])
  // Addresses and what the catalogue itself has in Latin letters apart, such words stand in elements marked as English.
  const unmarked = inUrdu.filter((text) => /[A-Za-z]{2}/.test(text) && !/^https:/.test(text) && !ownTexts.has(text))
  expect(unmarked).toEqual([])
  // Letters of Urdu amid English are its interface, which would be read out by an English voice.
  expect(said.filter(({ text, lang }) => lang !== 'ur' && /\p{Script=Arabic}/u.test(text))).toEqual([])
}

test('pages in Urdu say nothing of the interface in English, and of all else in which language it is @published', async ({
  page,
}) => {
  for (const path of publishedPages.filter((path) => path.startsWith('ur/')))
    await test.step(path, async () => {
      await open(page, path)
      await expectMarked(page)
    })
})

test('amid questions in English, what became of an answer is said in Urdu, and runs as Urdu does @published', async ({
  page,
}) => {
  await open(page, 'ur/settings/')
  const events = wrongAnswers(questions, Date.UTC(2024, 5, 1)).map(
    (answer, n): Answered => ({ ...answer, confidence: n % 2 === 0 ? 3 : 1 }),
  )
  const file = writeProgressFile({ ...emptyProgress, events }, Date.UTC(2024, 5, 27), course.id)
  await page.getByLabel(urdu.importing.choose).setInputFiles(fileOf('progress.json', file))
  await expectMarked(page)
  await page.getByRole('button', { name: urdu.importing.accept, exact: true }).click()
  const lesson = course.lessons.at(-1)
  if (!lesson) throw new Error('the course has no lesson')
  await open(page, `ur/${addressOf(lesson)}`)
  await expect(page.getByText(urdu.result.rightAnswer).first()).toBeVisible()
  await expectMarked(page)

  // Once each is open again: its instruction, hints, and how sure the student is.
  for (const _ of lesson.quizzes) {
    await page.getByRole('button', { name: urdu.summary.restart }).first().click()
    await expectMarked(page)
    await page.getByRole('dialog').getByRole('button', { name: urdu.summary.restart }).click()
  }
  const note = page.getByText(urdu.choice.one, { exact: true }).first()
  await expect(note).toBeVisible()
  await expectMarked(page)
  const [text, edge] = await note.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const stop = document.createRange()
    stop.setStart(element.firstChild as Node, (element.textContent ?? '').length - 1)
    stop.setEnd(element.firstChild as Node, (element.textContent ?? '').length)
    return [range.getBoundingClientRect(), stop.getBoundingClientRect()].map(({ left }) => Math.round(left))
  })
  // The full stop ends the sentence at its left.
  expect(edge).toBe(text)

  await open(page, 'ur/review/')
  await expectMarked(page)
})

test('the face of Urdu is fetched by its pages alone @published', async ({ page }) => {
  const faces: string[] = []
  page.on('request', (request) => {
    if (/naskh/.test(request.url())) faces.push(request.url())
  })
  await open(page, addressOf(translated))
  expect(faces).toEqual([])
  await open(page, `ur/${addressOf(translated)}`)
  await page.evaluate(() => document.fonts.ready)
  expect(faces).not.toEqual([])
})
