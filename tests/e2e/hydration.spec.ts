import type { Page } from '@playwright/test'
import { correctResponse } from '@/lib/quiz/correct'
import { frame, order, outcomes } from '@/wording'
import { addressOf, course, oneOfEachKind, questions, questionsOf } from './course'
import { check, give, questionIn } from './give'
import { awake, expect, open, test } from './test'

/** Holds back every script until the function it gives is called: the page as it is before its islands wake. */
async function heldBack(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  return release
}

test('what the server rendered is kept when islands wake @published', async ({ page }) => {
  for (const lesson of course.lessons) {
    const release = await heldBack(page)
    await page.goto(addressOf(lesson), { waitUntil: 'commit' })
    await page.waitForFunction(
      () => document.readyState === 'interactive' && document.querySelector('[data-far]') === null,
    )
    await page.evaluate(() => {
      const nodes: Node[] = []
      for (const root of document.querySelectorAll('[data-island]')) {
        const walker = document.createTreeWalker(root)
        while (walker.nextNode()) nodes.push(walker.currentNode)
      }
      Object.assign(globalThis, { serverNodes: nodes })
    })
    release()
    await awake(page)
    const lost = await page.evaluate(() =>
      (globalThis as unknown as { serverNodes: Node[] }).serverNodes
        .filter((node) => !node.isConnected && node.nodeType !== Node.COMMENT_NODE)
        .map((node) => node.textContent),
    )
    expect(lost, lesson.slug).toEqual([])
    await page.unrouteAll()
  }
})

for (const { question, key, lesson } of oneOfEachKind()) {
  test(`an answer to a ${question.kind} question given before the script has come counts @published`, async ({
    page,
  }) => {
    const release = await heldBack(page)
    await page.goto(addressOf(lesson), { waitUntil: 'commit' })
    const form = questionIn(page, key)
    const response = correctResponse(question)
    if (response.kind === 'order') {
      // The items do not move before the script comes, but the taps are kept.
      const up = form.getByRole('button', { name: new RegExp(`^${order.up}`) })
      await up.nth(1).click()
      await up.nth(1).click()
    } else if (response.kind === 'free') await form.getByRole('textbox').fill(response.text)
    else await give(form, question, response)
    await check(form)
    release()
    await awake(page)
    if (question.kind === 'free') await expect(form.getByRole('checkbox').first()).toBeVisible()
    else if (question.kind === 'order') await expect(form.getByRole('button', { name: frame.again })).toBeVisible()
    else await expect(form.getByRole('heading', { name: outcomes.right })).toBeVisible()
  })
}

test('words typed while the page still loads stay, and so do those that follow @published', async ({ page }) => {
  const asked = questions.find(({ question }) => question.kind === 'text')
  test.skip(!asked, 'the course has no typed question')
  if (!asked) return
  const release = await heldBack(page)
  await page.goto(addressOf(asked.lesson), { waitUntil: 'commit' })
  const line = questionIn(page, asked.key).getByRole('textbox')
  await line.pressSequentially('before ')
  release()
  await awake(page)
  await expect(line).toBeFocused()
  await line.pressSequentially('after')
  await expect(line).toHaveValue('before after')
})

test('islands that wake late, with progress already kept, show it rightly @published', async ({ context }) => {
  const asked = oneOfEachKind()
  const first = await context.newPage()
  for (const { question, key, lesson } of asked) {
    await open(first, addressOf(lesson))
    const form = questionIn(first, key)
    await give(form, question, correctResponse(question))
    await check(form)
  }
  const expected = new Map<string, string>()
  const late = await context.newPage()
  for (const { key, lesson } of asked) {
    await open(first, addressOf(lesson))
    await expect(questionIn(first, key).getByRole('button', { name: frame.again })).toBeVisible()
    expected.set(key, await questionIn(first, key).evaluate((form) => form.outerHTML))
    const release = await heldBack(late)
    await late.goto(addressOf(lesson), { waitUntil: 'commit' })
    setTimeout(release, 500)
    await awake(late)
    await expect(questionIn(late, key).getByRole('button', { name: frame.again })).toBeVisible()
    expect(await questionIn(late, key).evaluate((form) => form.outerHTML), key).toBe(expected.get(key))
    await late.unrouteAll()
  }
})

test('every reference to an id resolves, before and after use', async ({ page }) => {
  const dangling = () =>
    page.evaluate(() => {
      const found: string[] = []
      for (const name of [
        'for',
        'aria-labelledby',
        'aria-describedby',
        'aria-controls',
        'aria-details',
        'popovertarget',
      ]) {
        for (const element of document.querySelectorAll(`[${name}]`)) {
          for (const id of element.getAttribute(name)?.split(/\s+/) ?? []) {
            if (!document.getElementById(id)) found.push(`${name}="${id}"`)
          }
        }
      }
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push(`two of #${id}`)
      return found
    })
  const lesson = course.lessons[0]
  if (!lesson) throw new Error('the course has no lesson')
  await open(page, addressOf(lesson))
  expect(await dangling()).toEqual([])
  for (const { question, key } of questionsOf(lesson)) {
    const form = questionIn(page, key)
    await check(form)
    expect(await dangling(), `${key}, checked without an answer`).toEqual([])
    // Items to be put in order have some order from the start, and it has just been graded.
    const again = form.getByRole('button', { name: frame.again })
    if (await again.isVisible()) await again.click()
    await give(form, question, correctResponse(question))
    await check(form)
    expect(await dangling(), `${key}, answered`).toEqual([])
  }
})
