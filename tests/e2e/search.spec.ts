import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { serve } from '@/lib/publish/serve'
import { askedHtml } from '@/lib/quiz/asked'
import { correctResponse } from '@/lib/quiz/correct'
import { search, site } from '@/wording'
import { addressOf, course, questionsOf } from './course'
import { check, give, questionIn } from './give'
import { plainText } from './plain-text'
import { SITE } from './site'
import { awake, expect, open, test } from './test'

const [lesson] = course.lessons
if (!lesson) throw new Error('the course has no lesson')
const [heading] = lesson.headings
const [asked] = questionsOf(lesson).filter(({ question }) => question.kind === 'choice')
if (!heading || !asked) throw new Error('the first lesson has no section, or no choice')

const dialog = (page: Page) => page.getByRole('dialog', { name: search.title })
const field = (page: Page) => page.getByRole('textbox', { name: search.label })
const found = (page: Page) => dialog(page).getByRole('listitem')

test('/ opens a search over the page; what it needs is fetched then; the keyboard is enough to reach a section @published', async ({
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await open(page, addressOf(lesson))
  expect(fetched.filter((url) => /data\/search|search-dialog/.test(url))).toEqual([])
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type(heading.text)
  const first = found(page).first().getByRole('link')
  await expect(first).toHaveText(heading.text)
  await page.keyboard.press('ArrowDown')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`${lesson.slug}/#${heading.id}$`))
  await expect(page.locator(`[id="${heading.id}"]`)).toBeInViewport()
})

test('Escape closes it, gives the focus back and keeps what was asked @published', async ({ page }) => {
  await open(page, 'glossary/')
  const link = page.getByRole('link', { name: site.search })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('khorsan')
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results?$/)
  await expect(found(page).first().locator('mark')).toHaveText('Khorasan')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(link).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toHaveValue('khorsan')
})

test('a question is found once it has been answered @published', async ({ page }) => {
  const { question, key } = asked
  const words = plainText(askedHtml(question))
  await open(page, addressOf(lesson))
  await page.keyboard.press('/')
  await field(page).fill(words)
  await expect(found(page).first()).toBeVisible()
  await expect(found(page).getByRole('link', { name: words, exact: true })).toHaveCount(0)
  await page.keyboard.press('Escape')
  const form = questionIn(page, key)
  await give(form, question, correctResponse(question))
  await check(form)
  await page.goto('search/')
  await field(page).fill(words)
  await page.getByRole('listitem').getByRole('link', { name: words, exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${lesson.slug}/#${key}$`))
  await expect(questionIn(page, key)).toBeInViewport()
})

test('a search is an address: ?q= asks, and the page of another folder answers @published', async ({ browser }) => {
  const served = await serve(SITE, { base: '/some/where/' })
  const context = await browser.newContext({ baseURL: served.url })
  const page = await context.newPage()
  await page.goto(`search/?q=${encodeURIComponent(heading.text)}`)
  await expect(page.getByRole('main').getByRole('listitem').first().getByRole('link')).toHaveAttribute(
    'href',
    `../lessons/${lesson.slug}/#${heading.id}`,
  )
  await page.goto(addressOf(lesson))
  await awake(page)
  await page.keyboard.press('/')
  await field(page).fill(heading.text)
  await found(page).first().getByRole('link').click()
  await expect(page).toHaveURL(`${served.url}lessons/${lesson.slug}/#${heading.id}`)
  await context.close()
  await served.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dialog with its results has no fault that axe finds, ${colorScheme} @published`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, addressOf(lesson))
    await page.keyboard.press('/')
    await field(page).fill('attack')
    await expect(found(page).first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => String(target)) }))).toEqual([])
  })
}
