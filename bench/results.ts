/*
 * Measures how long an instructor waits for the item analysis: 500 files of 150 answers, from choosing them until the
 * figures are painted, and how long the page is frozen meanwhile, in Chromium on the published folder.
 *
 *   npm run build && npx tsx bench/results.ts
 *
 * The time of the processor tells what is the page's own where a machine is busy with other things.
 *
 * Where the course has fewer than 150 questions, students answered some of them again. Each figure is the median of the
 * runs, the longest task that of all.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { results } from '../components/wording/desk'
import { loadCourse } from '../lib/course/load'
import type { Answered } from '../lib/progress/event'
import { writeProgressFile } from '../lib/progress/file'
import { serve } from '../lib/publish/serve'
import { browser } from '../tests/e2e/browser'
import { cohort } from '../tests/e2e/cohort'

const [STUDENTS, ANSWERS, RUNS] = [500, 150, 5]
const BUDGET = { shown: 2000 }

declare global {
  interface Window {
    chosenAt?: number
    shownAt?: number
    /** The longest task since files were chosen, in ms. */
    frozen?: number
  }
}

/** Notes when files are chosen and when the table of questions has been painted. */
function watchTable(): void {
  addEventListener(
    'change',
    () => {
      const chosenAt = performance.now()
      window.chosenAt = chosenAt
      // What the browser did before, handing the files over, is not the page's.
      new PerformanceObserver((list) => {
        const tasks = list.getEntries().filter(({ startTime }) => startTime >= chosenAt)
        for (const { duration } of tasks) window.frozen = Math.max(window.frozen ?? 0, duration)
      }).observe({ type: 'longtask' })
      const look = new MutationObserver(() => {
        if (!document.querySelector('.items')) return
        look.disconnect()
        requestAnimationFrame(() =>
          setTimeout(() => {
            window.shownAt = performance.now()
          }),
        )
      })
      look.observe(document.body, { childList: true, subtree: true })
    },
    true,
  )
}

/** Writes the files to a folder, each filled up to so many answers, and gives their paths and bytes. */
async function writeFiles(folder: string): Promise<{ paths: string[]; bytes: number }> {
  const { course } = await loadCourse()
  const questions = course.lessons.flatMap((lesson) =>
    lesson.quizzes.flatMap((quiz) =>
      quiz.questions.map((question) => ({ lesson, quiz: quiz.id, question, key: `${lesson.id}/${question.id}` })),
    ),
  )
  const paths: string[] = []
  let bytes = 0
  for (const { name, buffer } of cohort(STUDENTS, questions, { told: true })) {
    const first = (JSON.parse(buffer.toString()) as { events: Answered[] }).events.slice(0, ANSWERS)
    const again = Array.from({ length: ANSWERS - first.length }, (_, i) => first[i % first.length])
    const events = [
      ...first,
      ...again.flatMap((one, i) => (one ? { ...one, id: `${one.id}-${i}`, at: one.at + 1e6 } : [])),
    ]
    const text = writeProgressFile({ events, drafts: {} }, 0)
    const file = path.join(folder, name)
    await writeFile(file, text)
    paths.push(file)
    bytes += text.length
  }
  return { paths, bytes }
}

async function sample(launched: Browser, url: string, paths: string[]) {
  const context = await launched.newContext()
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
  await page.addInitScript(watchTable)
  await page.goto(`${url}desk/results/`)
  await page.waitForSelector('[data-island=results][data-awake]')
  const before = await worked()
  await page.getByLabel(results.chooseFiles).setInputFiles(paths)
  const shown = await page.waitForFunction(() => window.shownAt && window.shownAt - (window.chosenAt ?? 0))
  const processor = (await worked()) - before
  const found = {
    shown: Number(await shown.jsonValue()),
    processor,
    task: await page.evaluate(() => window.frozen ?? 0),
  }
  await context.close()
  return found
}

const folder = await mkdtemp(path.join(tmpdir(), 'lectern-results-'))
const { paths, bytes } = await writeFiles(folder)
const site = await serve('dist')
const launched = await chromium.launch(await browser())
const samples = []
for (let n = 0; n < RUNS; n++) samples.push(await sample(launched, site.url, paths))
await launched.close()
await site.close()
await rm(folder, { recursive: true })

const middle = (values: number[]) => values.sort((a, b) => a - b)[RUNS >> 1] ?? Number.POSITIVE_INFINITY
const shown = middle(samples.map((one) => one.shown))
console.log(`${STUDENTS} files of ${ANSWERS} answers, ${(bytes / 1e6).toFixed(0)} MB`)
console.table({
  'shown after': `${Math.round(shown)} of ${BUDGET.shown} ms ${shown <= BUDGET.shown ? 'ok' : 'OVER'}`,
  'each run': samples.map((one) => Math.round(one.shown)).join(', '),
  'of it the page at work': `${Math.round(middle(samples.map(({ processor }) => processor)))} ms of the processor`,
  'longest task': `${Math.round(Math.max(...samples.map(({ task }) => task)))} ms (0: all under 50 ms)`,
})
if (shown > BUDGET.shown) process.exitCode = 1
