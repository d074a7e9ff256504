import type { Locator, Page } from '@playwright/test'
import { correctResponse } from '@/lib/quiz/correct'
import { grade } from '@/lib/quiz/grade'
import { outcome } from '@/lib/quiz/outcome'
import type { Question, Response } from '@/lib/quiz/question'
import { frame, free, outcomes, passage, summary } from '@/wording'
import { type Asked, addressOf, course, questionsOf } from './course'
import { check, give, questionIn } from './give'
import { plainText } from './plain-text'
import { expect, open, test } from './test'
import { wrongResponse } from './wrong-response'

/** The score that the pure part of the project gives; the page must show the same. */
function scoreOf(question: Question, response: Response): number {
  const result = grade(question, response)
  if (result.status !== 'graded') throw new Error(`${question.id} can't be graded: ${result.status}`)
  return result.score
}

/** Answers a question and checks what the page says to it. */
async function answer(page: Page, { question, key }: Asked, response: Response): Promise<Locator> {
  const form = questionIn(page, key)
  await give(form, question, response)
  await check(form)
  const score = scoreOf(question, response)
  const heading = form.getByRole('heading', { level: 4 }).filter({
    hasText:
      question.kind === 'free'
        ? free.tally(Math.round(score * question.rubric.length), question.rubric.length)
        : outcomes[outcome(score)],
  })
  await expect(heading, key).toBeFocused()
  await expect(form, key).toContainText(frame.earned(score * question.points, question.points))
  if (question.why) await expect(form, key).toContainText(plainText(question.why))
  return form
}

/** Follows the way to the passage that answers a question, and comes back. */
async function seePassage(page: Page, form: Locator, { question: { evidence, id } }: Asked): Promise<void> {
  if (!evidence) return
  const link = form.getByRole('link', { name: passage.show })
  await link.click()
  await expect(page.locator(`[id="${evidence.anchor}"]`), id).toBeFocused()
  if (evidence.quote) {
    const marked = await page.evaluate(() => [...(CSS.highlights.get('passage') ?? [])].map(String).join(''))
    expect(marked.replace(/\s+/g, ' '), id).toBe(evidence.quote.replace(/\s+/g, ' '))
  }
  await page.getByRole('button', { name: /^Back to question/ }).click()
  await expect(link, id).toBeFocused()
}

for (const lesson of course.lessons) {
  const asked = questionsOf(lesson)
  // In development one lesson tells whether React behaves as Preact does.
  const where = lesson === course.lessons[0] ? '' : ' @published'

  test(`every question of lesson ${lesson.number} answered right earns all its points${where}`, async ({ page }) => {
    test.slow()
    await open(page, addressOf(lesson))
    for (const one of asked) await answer(page, one, correctResponse(one.question))
    for (const quiz of lesson.quizzes) {
      const possible = quiz.questions.reduce((sum, { points }) => sum + points, 0)
      const region = page.getByRole('region', { name: quiz.title })
      await expect(region.getByRole('heading', { name: summary.title })).toBeVisible()
      await expect(region).toContainText(summary.points(possible, possible))
    }
  })

  test(`every question of lesson ${lesson.number} answered wrong shows why and where the lesson says so${where}`, async ({
    page,
  }) => {
    test.slow()
    await open(page, addressOf(lesson))
    for (const one of asked) {
      const response = wrongResponse(one.question)
      const form = await answer(page, one, response)
      if (response.kind === 'choice' && one.question.kind === 'choice') {
        const picked = one.question.options.find(({ id }) => response.picked.includes(id))
        if (picked?.feedback) await expect(form, one.key).toContainText(plainText(picked.feedback))
      }
      await seePassage(page, form, one)
    }
    for (const quiz of lesson.quizzes) {
      const region = page.getByRole('region', { name: quiz.title })
      await region.getByRole('button', { name: summary.retry }).click()
      await expect(region.getByRole('button', { name: frame.again })).toHaveCount(0)
    }
  })
}
