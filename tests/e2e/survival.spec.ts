import type { Lesson } from '@/lib/course/course'
import { correctResponse } from '@/lib/quiz/correct'
import { frame } from '@/wording'
import { addressOf, course, oneOfEachKind, questionsOf } from './course'
import { crash } from './crash'
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
    await crash(page)

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

for (const language of ['', 'ur/'])
  test(`an item that the pointer drags lies where it was dropped, in /${language} @published`, async ({ page }) => {
    const asked = questionsOf(course.lessons[0] as Lesson).find(({ question }) => question.kind === 'order')
    if (!asked) throw new Error('the first lesson has nothing to put in order')
    await open(page, `${language}${addressOf(asked.lesson)}`)
    const items = questionIn(page, asked.key).getByRole('list').first().getByRole('listitem')
    const [first = '', ...others] = await items.allInnerTexts()
    await items.first().scrollIntoViewIfNeeded()
    const [handle, last] = await Promise.all([
      items.first().locator('[id$="/handle"]').boundingBox(),
      items.last().boundingBox(),
    ])
    if (!handle || !last) throw new Error('the list is not to be seen')
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2)
    await page.mouse.down()
    await page.mouse.move(handle.x, last.y + last.height, { steps: 5 })
    await page.mouse.up()
    await expect(items).toHaveText([...others, first], { useInnerText: true })
  })
