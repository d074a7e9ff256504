import { site } from '@/wording'
import { addressOf, course, publishedPages, questionsOf } from './course'
import { questionIn } from './give'
import { plainText } from './plain-text'
import { expect, test } from './test'

test.use({ javaScriptEnabled: false })

test('every page can be read without script @published', async ({ page }) => {
  for (const path of publishedPages) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main')).toBeVisible()
  }
})

test('a lesson without script has its prose, its questions with all their options, and its citations @published', async ({
  page,
}) => {
  for (const lesson of course.lessons) {
    await page.goto(addressOf(lesson))
    for (const { id, text } of lesson.headings) await expect(page.locator(`[id="${id}"]`)).toContainText(text)
    for (const { question, key } of questionsOf(lesson)) {
      const form = questionIn(page, key)
      await expect(form).toContainText(plainText(question.stem))
      if (question.kind === 'choice')
        await expect(form.getByRole(question.select === 'one' ? 'radio' : 'checkbox')).toHaveCount(
          question.options.length,
        )
    }
  }
})

test('a citation opens its note without script @published', async ({ page }) => {
  const lesson = course.lessons.find(({ notes }) => notes.length > 0)
  test.skip(!lesson, 'the course cites nothing')
  if (!lesson) return
  await page.goto(addressOf(lesson))
  const before = await page.locator('[popover]:popover-open').count()
  await page.locator('[popovertarget]').first().click()
  expect(before).toBe(0)
  await expect(page.locator('[popover]:popover-open')).toHaveCount(1)
})

test('the way to the search leads to a page that says where else to look @published', async ({ page }) => {
  await page.goto('glossary/')
  await page.getByRole('link', { name: site.search }).click()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  for (const name of [site.lessons, site.glossary, site.sources])
    await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible()
})
