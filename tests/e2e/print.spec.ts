import { print, result } from '@/wording'
import { addressOf, course, questionsOf } from './course'
import { plainText } from './plain-text'
import { expect, open, test } from './test'

const [lesson] = course.lessons
if (!lesson) throw new Error('the course has no lesson')

test('a lesson on paper: text, numbered notes, a worksheet; the key when it is asked for @published', async ({
  page,
}) => {
  await open(page, addressOf(lesson))
  await page.getByRole('link', { name: print.link, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(lesson.title)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
  for (const { id } of lesson.headings) await expect(page.locator(`[id="${id}"]`)).toBeVisible()
  const cited = page.locator('.print-cite')
  await expect(cited.first()).toHaveText('1')
  await expect(page.locator('.print-notes').first().locator('> ol > li')).toHaveCount(lesson.notes.length)
  const asked = questionsOf(lesson)
  await expect(page.locator('.paper-question')).toHaveCount(asked.length)
  for (const { question } of asked)
    await expect(page.locator('.worksheet')).toContainText(plainText(question.stem).slice(0, 30))
  const why = page.getByText(result.why, { exact: true })
  await expect(why.first()).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('checkbox', { name: print.key }).check()
  await page.getByRole('checkbox', { name: print.handout }).uncheck()
  await page.emulateMedia({ media: 'print' })
  await expect(why.first()).toBeVisible()
  await expect(page.locator('.handout')).toBeHidden()
})

test('the key begins on a page of its own @published', async ({ page }) => {
  await open(page, `print/${lesson.slug}/`)
  const pages = async () => (await page.pdf()).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
  const without = await pages()
  await page.getByRole('checkbox', { name: print.key }).check()
  expect(await pages()).toBeGreaterThan(without)
  await expect(page.locator('.key')).toHaveCSS('break-before', 'auto')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.key')).toHaveCSS('break-before', 'page')
})

test('the button opens the browser’s own dialog @published', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await open(page, `print/${lesson.slug}/`)
  await page.getByRole('button', { name: print.button }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', '')
})

test('a lesson printed as it stands has its notes, and none of what only a screen can do @published', async ({
  page,
}) => {
  await open(page, addressOf(lesson))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.locator('.quiz').first()).toBeHidden()
  await expect(page.locator(`[id="note-${lesson.notes[0]}"]`)).toBeVisible()
})
