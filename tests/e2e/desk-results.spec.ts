import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { detail, flagWords, refusal, results } from '@/components/wording/desk'
import { writeProgressFile } from '@/lib/progress/file'
import { type CohortFile, cohort, fileOf } from './cohort'
import { addressOf, course, questions } from './course'
import { plainText } from './plain-text'
import { expect, open, test } from './test'

const ADDRESS = 'desk/results/'
const suspect = questions.find(({ question }) => question.kind === 'choice' && question.select === 'one')
const stem = plainText(suspect?.question.stem ?? '')

const files = (students: number) => cohort(students, questions, { inverted: [suspect?.key ?? ''], told: true })
const give = (page: Page, chosen: CohortFile[]) => page.getByLabel(results.chooseFiles).setInputFiles(chosen)
const itemTable = (page: Page) => page.getByRole('table').filter({ hasText: results.column.facility })
const firstQuestion = (page: Page) => itemTable(page).getByRole('row').nth(1)

test('files are read, and the question whose key is wrong stands first, with advice and who chose what', async ({
  page,
}) => {
  await open(page, ADDRESS)
  await give(page, files(40))
  await expect(page.getByRole('status')).toHaveText(results.done(40, 40))
  await expect(itemTable(page).getByRole('row')).toHaveCount(questions.length + 1)
  await expect(firstQuestion(page)).toContainText(flagWords['key-suspect'].label)
  await firstQuestion(page).getByRole('button').click()
  const dialog = page.getByRole('dialog', { name: stem })
  await expect(dialog).toContainText('Check the key first')
  await expect(dialog.getByRole('row').filter({ hasText: detail.isRight })).toHaveCount(1)
  await expect(dialog.getByRole('link', { name: detail.inLesson })).toHaveAttribute(
    'href',
    new RegExp(`${addressOf(suspect?.lesson ?? course.lessons[0] ?? never())}#${suspect?.key}$`),
  )
  await dialog.getByRole('link', { name: detail.inLesson }).click()
  await expect(page.locator(`[id="${suspect?.key}"]`)).toBeVisible()
})

test('files that cannot be used are named with the reason, and the others are read', async ({ page }) => {
  await open(page, ADDRESS)
  const [one, ...others] = files(3)
  const elsewhere = questions.slice(0, 1).map(({ question, ...rest }) => ({ ...rest, question, key: 'other/course' }))
  await give(page, [
    ...others,
    ...(one ? [one, { ...one, name: 'a copy.json' }] : []),
    fileOf('broken.json', '{"format":'),
    fileOf('notes.json', '{"a":1}'),
    fileOf('empty.json', writeProgressFile({ events: [], drafts: {} }, 0)),
    { ...(cohort(1, elsewhere)[0] ?? never()), name: 'elsewhere.json' },
  ])
  await expect(page.getByRole('status')).toHaveText(results.done(3, 4))
  await expect(page.getByText(results.merged(1))).toBeVisible()
  await page.getByText(results.refusedTitle(4)).click()
  for (const [name, reason] of [
    ['broken.json', refusal['cut-short']],
    ['notes.json', refusal.foreign],
    ['empty.json', refusal['no-answers']],
    ['elsewhere.json', refusal['other-course']],
  ] as const) {
    await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText(reason)
  }
})

test('files are taken by dropping them', async ({ page }) => {
  await open(page, ADDRESS)
  const transfer = await page.evaluateHandle(
    (chosen) => {
      const data = new DataTransfer()
      for (const { name, text } of chosen) data.items.add(new File([text], name, { type: 'application/json' }))
      return data
    },
    files(2).map(({ name, buffer }) => ({ name, text: buffer.toString() })),
  )
  await page.getByRole('group', { name: results.drop }).dispatchEvent('drop', { dataTransfer: transfer })
  await expect(page.getByRole('status')).toHaveText(results.done(2, 2))
})

test('the keyboard alone sorts, narrows, opens, goes on, closes and saves', async ({ page }) => {
  await open(page, ADDRESS)
  await give(page, files(40))
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  await press(results.column.facility)
  await expect(page.getByRole('columnheader', { name: results.column.facility })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await page.getByLabel(results.onlyFlagged).focus()
  await page.keyboard.press('Space')
  expect(await itemTable(page).getByRole('row').count()).toBeLessThan(questions.length)
  const opener = firstQuestion(page).getByRole('button')
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeFocused()
  const first = await page.getByRole('dialog').getByRole('heading', { level: 2 }).innerText()
  await press(detail.next)
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).not.toHaveText(first)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(opener).toBeFocused()
  const [download] = await Promise.all([page.waitForEvent('download'), press(results.downloadScores)])
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
  expect(lines).toHaveLength(41)
  expect(lines[1]).toMatch(/^Student 1,/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with results in it the page has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, ADDRESS)
    await give(page, [...files(40), fileOf('broken.json', '')])
    await expect(page.getByRole('status')).toHaveText(results.done(40, 40))
    for (const summary of await page.locator('summary').all()) await summary.click()
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => String(target)) }))
    }
    expect(await faults()).toEqual([])
    await firstQuestion(page).getByRole('button').click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await faults()).toEqual([])
  })
}

test('with results in it the page fits a screen of 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, ADDRESS)
  await give(page, files(40))
  await expect(page.getByRole('status')).toHaveText(results.done(40, 40))
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await overflow()).toBe(0)
  await firstQuestion(page).getByRole('button').click()
  expect(await overflow()).toBe(0)
})

test('no page of a student holds, links or loads anything of the desk @published', async ({ page }) => {
  const loaded: string[] = []
  page.on('response', async (response) => {
    if (/\.(js|html|json)$|\/$/.test(new URL(response.url()).pathname)) loaded.push(await response.text())
  })
  for (const path of ['', addressOf(course.lessons[0] ?? never()), 'settings/']) await open(page, path)
  await page.waitForLoadState('networkidle')
  expect(loaded.length).toBeGreaterThan(3)
  for (const text of loaded) expect(text).not.toMatch(/desk\/|Discrimination/)
})

function never(): never {
  throw new Error('the course has no lesson')
}
