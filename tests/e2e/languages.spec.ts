import type { Page } from '@playwright/test'
import * as english from '@/components/wording/en'
import * as urdu from '@/components/wording/ur'
import { readIn } from '@/lib/course/read-in'
import { correctResponse } from '@/lib/quiz/correct'
import { sentences } from '../components/wording/catalogues'
import { addressOf, course, publishedPages, questionsOf } from './course'
import { questionIn } from './give'
import { giveByKeys } from './keyboard'
import { awake, expect, open, test } from './test'

const [translated] = readIn(course, 'ur').lessons.filter(({ lang }) => lang === 'ur')
if (!translated) throw new Error('the course has no lesson in Urdu')
const asked = questionsOf(translated).find(({ question }) => question.kind === 'choice')
if (!asked) throw new Error('the lesson in Urdu asks nothing')

const htmlOf = (page: Page) => page.locator('html')

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

test('pages in Urdu say nothing of the interface in English, and of all else in which language it is @published', async ({
  page,
}) => {
  const own = new Map(sentences(urdu))
  const ownTexts = new Set(own.values())
  const foreign = new Set(sentences(english).flatMap(([path, text]) => (own.get(path) === text ? [] : [text])))
  for (const path of publishedPages.filter((path) => path.startsWith('ur/'))) {
    await page.goto(path)
    await awake(page)
    const said = await page.evaluate(() => {
      const texts: string[] = []
      for (const element of document.body.querySelectorAll('*')) {
        if (element.closest('[lang=en], script, style, noscript, desc')) continue
        texts.push(element.getAttribute('aria-label') ?? '', element.getAttribute('placeholder') ?? '')
        for (const node of element.childNodes) if (node.nodeType === 3) texts.push(node.textContent ?? '')
      }
      return texts.map((text) => text.trim()).filter((text) => text !== '')
    })
    expect(
      said.filter((text) => foreign.has(text)),
      path,
    ).toEqual([])
    // Addresses and what the catalogue itself has in Latin letters apart, such words stand in elements marked as English.
    const unmarked = said.filter((text) => /[A-Za-z]{2}/.test(text) && !/^https:/.test(text) && !ownTexts.has(text))
    expect(unmarked, path).toEqual([])
  }
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
