import { correctResponse } from '@/lib/quiz/correct'
import { frame } from '@/wording'
import { addressOf, oneOfEachKind } from './course'
import { check, give, questionIn } from './give'
import { expect, open, test } from './test'

/** Everything that can be seen of what is given: the state of each control, and the order of movable items. */
const stateOf = (form: import('@playwright/test').Locator) =>
  form.evaluate((element) =>
    [...element.querySelectorAll<HTMLInputElement>('input, select, textarea, button[id$="/handle"]')].map((control) =>
      control.matches('button') ? control.id : [control.id || control.value, control.value, control.checked].join(),
    ),
  )

for (const asked of oneOfEachKind()) {
  const { question, key, lesson } = asked

  test(`a response to a ${question.kind} question is there again after the page was killed @published`, async ({
    context,
  }) => {
    const page = await context.newPage()
    await open(page, addressOf(lesson))
    await give(questionIn(page, key), question, correctResponse(question))
    const before = await stateOf(questionIn(page, key))
    const devtools = await context.newCDPSession(page)
    const crashed = page.waitForEvent('crash')
    // Never answered: the page is gone.
    void devtools.send('Page.crash').catch(() => {})
    await crashed

    const again = await context.newPage()
    await open(again, addressOf(lesson))
    const form = questionIn(again, key)
    await expect.poll(() => stateOf(form)).toEqual(before)
    await check(form)
    await expect(form.getByRole('button', { name: frame.again })).toBeVisible()

    await again.close()
    const last = await context.newPage()
    await open(last, addressOf(lesson))
    await expect(questionIn(last, key).getByRole('button', { name: frame.again })).toBeVisible()
  })
}

test('two tabs of a lesson show each other’s answers', async ({ context }) => {
  const [asked] = oneOfEachKind()
  if (!asked) throw new Error('the course has no question')
  const pages = [await context.newPage(), await context.newPage()] as const
  for (const page of pages) await open(page, addressOf(asked.lesson))
  const form = questionIn(pages[0], asked.key)
  await give(form, asked.question, correctResponse(asked.question))
  await check(form)
  await expect(questionIn(pages[1], asked.key).getByRole('button', { name: frame.again })).toBeVisible()
})
