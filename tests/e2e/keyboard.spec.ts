import { correctResponse } from '@/lib/quiz/correct'
import { frame, outcomes, passage } from '@/wording'
import { addressOf, oneOfEachKind } from './course'
import { questionIn } from './give'
import { checkByKeys, giveByKeys } from './keyboard'
import { expect, open, test } from './test'

for (const { question, key, lesson } of oneOfEachKind()) {
  test(`a ${question.kind} question is answered, read and taken again with the keyboard alone`, async ({ page }) => {
    // The fragment puts the start of Tab where the question is.
    await open(page, `${addressOf(lesson)}#${key}`)
    const form = questionIn(page, key)
    await giveByKeys(form, question, correctResponse(question))
    await checkByKeys(form)
    const heading = form.getByRole('heading', { level: 4 }).last()
    await expect(heading).toBeFocused()
    if (question.kind !== 'free') await expect(heading).toContainText(outcomes.right)

    if (question.evidence) {
      const link = form.getByRole('link', { name: passage.show })
      while (!(await link.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(page.locator(`[id="${question.evidence.anchor}"]`)).toBeFocused()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(link).toBeFocused()
    }
    await page.keyboard.press('Tab')
    await expect(form.getByRole('button', { name: frame.again })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(form.getByRole('button', { name: frame.again })).toHaveCount(0)
    await expect(form.locator(':focus')).toHaveCount(1)
  })
}
