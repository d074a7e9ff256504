import { serve } from '@/lib/publish/serve'
import { correctResponse } from '@/lib/quiz/correct'
import { notFound, outcomes } from '@/wording'
import { addressOf, course, oneOfEachKind, publishedPages } from './course'
import { check, give, questionIn } from './give'
import { SITE } from './site'
import { awake, expect, test } from './test'

test('the same folder works under any path: pages, islands, fonts, the passage and what links on @published', async ({
  browser,
}) => {
  const site = await serve(SITE, { base: '/some/where/' })
  const context = await browser.newContext({ baseURL: site.url })
  const page = await context.newPage()
  const outside: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) outside.push(request.url())
  })
  page.on('response', (response) => {
    if (response.status() >= 400) outside.push(`${response.status()} ${response.url()}`)
  })
  for (const path of publishedPages) {
    await page.goto(path)
    await awake(page)
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    expect(links.filter((href) => href.startsWith(new URL(site.url).origin) && !href.startsWith(site.url))).toEqual([])
  }
  for (const { question, key, lesson } of oneOfEachKind()) {
    await page.goto(addressOf(lesson))
    await awake(page)
    const form = questionIn(page, key)
    await give(form, question, correctResponse(question))
    await check(form)
    if (question.kind !== 'free') await expect(form.getByRole('heading', { name: outcomes.right })).toBeVisible()
    const links = await form.locator('a[href]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    expect(links.filter((href) => href.startsWith(new URL(site.url).origin) && !href.startsWith(site.url))).toEqual([])
  }
  expect(outside).toEqual([])
  await context.close()
  await site.close()
})

test('an address that is not there gets a page that says so, at any depth @published', async ({ page, incidents }) => {
  for (const path of ['gone/', 'lessons/gone/', 'a/b/c/d/']) {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(notFound.title)
    await awake(page)
    await page.getByRole('main').getByRole('link', { name: notFound.home }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(course.title.split(':')[0] ?? '')
  }
  // The browser notes the status itself.
  expect(incidents.splice(0).filter(({ text }) => !text.includes('status of 404'))).toEqual([])
})
