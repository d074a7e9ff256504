/*
 * Measures how long an author waits: in `npm run dev` from saving a lesson to the open page, and in the studio from a key to the
 * preview. On a copy of the shipped course, in a lesson of more than 2,000 words.
 *
 *   npx tsx bench/writing.ts
 */
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { browser } from '../tests/e2e/browser'
import { LESSONS, serveForWriting } from '../tests/e2e/development'

/** In ms. */
const BUDGET = { saved: 1000, typed: 300 }
const RUNS = 15
const SLUG = 'what-is-the-iskp'
const FILE = path.join(LESSONS, `03-${SLUG}.mdx`)
/** Words that stand in the lesson once, at the beginning of a paragraph that the studio shows at once. */
const WORDS = 'Such a province is first of all an assertion'
/** For a page to come to rest, in ms. */
const REST = 3000

const shows = (text: string) => document.body.textContent?.includes(text)

/** From writing the file until the page has the new text, in ms. */
async function saved(page: Page, url: string): Promise<number[]> {
  await page.goto(`${url}lessons/${SLUG}/`)
  await page.waitForTimeout(REST)
  const text = await readFile(FILE, 'utf8')
  const waits: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const words = `Run ${run}. ${WORDS}`
    const started = performance.now()
    await writeFile(FILE, text.replace(WORDS, words))
    await page.waitForFunction(shows, words)
    waits.push(performance.now() - started)
    await page.waitForTimeout(REST / 6)
  }
  await writeFile(FILE, text)
  return waits
}

/** From a key until the preview has its letter, in ms. */
async function typed(page: Page, url: string): Promise<number[]> {
  await page.goto(`${url}studio/?lesson=${path.basename(FILE)}`)
  const preview = await (await page.waitForSelector('iframe')).contentFrame()
  if (!preview) throw new Error('there is no preview')
  await preview.waitForFunction(shows, WORDS)
  await page.waitForTimeout(REST)
  await page.locator('.cm-line', { hasText: WORDS }).click()
  await page.keyboard.press('Home')
  const waits: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now()
    await page.keyboard.insertText('§')
    await preview.waitForFunction(shows, '§'.repeat(run + 1))
    waits.push(performance.now() - started)
    await page.waitForTimeout(REST / 6)
  }
  return waits
}

function tell(what: string, waits: number[], budget: number): void {
  const sorted = waits.toSorted((a, b) => a - b).map(Math.round)
  const [fastest, median, slowest] = [sorted[0], sorted[RUNS >> 1], sorted.at(-1)]
  console.log(`${what}: median ${median} ms, fastest ${fastest} ms, slowest ${slowest} ms  (budget ${budget} ms)`)
}

console.log(`${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}`)
const server = await serveForWriting('lessons')
const launched = await chromium.launch(await browser())
const page = await launched.newPage()
try {
  tell('Saved to shown', await saved(page, server.url), BUDGET.saved)
  tell('Key to preview', await typed(page, server.url), BUDGET.typed)
} finally {
  await launched.close()
  await server.close()
}
console.log(`load ${loadavg()[0]?.toFixed(1)}`)
