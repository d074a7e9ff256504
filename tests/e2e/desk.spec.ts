import { coverage, desk } from '@/components/wording/coverage'
import { course, questions } from './course'
import { expect, open, test } from './test'

const notes = course.sources.flatMap((source) => source.notes)

test('the desk shows what is taught and tested, and leads to the place @published', async ({ page }) => {
  await open(page, 'desk/')
  const table = page.getByRole('table', { name: coverage.notesCaption })
  await expect(table.getByRole('row')).toHaveCount(notes.length + 1)
  const tested = notes.find((note) => note.questions.length > 0 && note.lessons.length > 0)
  test.skip(!tested, 'the course rests on no source')
  if (!tested) return
  const row = table.getByRole('row', { name: tested.label, exact: false }).first()
  await expect(row.getByRole('cell').last()).toHaveText(String(tested.questions.length))
  const entry = page.locator(`[id="note-${tested.id}"]`)
  await entry.locator('summary').click()
  const question = entry.getByRole('listitem').filter({ has: page.locator(`a[href$="${tested.questions[0]}"]`) })
  await question.getByRole('link').click()
  await expect(page.locator(`[id="${tested.questions[0]}"]`)).toBeInViewport()
})

test('a tick leaves what has a gap, without script @published', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('desk/')
  const entries = page.locator('#objectives ~ .entries')
  const shown = () => entries.locator('ul > [data-coverage]').filter({ visible: true }).count()
  expect(await shown()).toBe(course.objectives.length)
  await entries.getByLabel(coverage.onlyGaps).check()
  const tests = (id: string) => questions.filter(({ question }) => question.objective === id).length
  expect(await shown()).toBe(course.objectives.filter(({ id }) => tests(id) < 2).length)
  await context.close()
})

test('the desk and the results lead to each other; no page of a student leads there @published', async ({ page }) => {
  await open(page, 'desk/')
  await page.getByRole('link', { name: desk.results.title }).click()
  await expect(page.getByRole('heading', { level: 1, name: desk.results.title })).toBeVisible()
  await page.getByRole('link', { name: desk.title }).click()
  await expect(page.getByRole('heading', { level: 1, name: desk.title })).toBeVisible()
  for (const path of ['', 'progress/', 'settings/', 'sources/']) {
    await open(page, path)
    await expect(page.locator('a[href*="desk"]')).toHaveCount(0)
  }
})
