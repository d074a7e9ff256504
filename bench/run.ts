/*
 * Measures what a student on a slow telephone waits for, against the budgets below, on the published folder.
 *
 *   npm run build && npm run bench
 *
 * Slow 4G (562.5 ms to the first byte, 180 kB/s down, 84 kB/s up) and a CPU slowed four times, as Lighthouse simulates
 * them, set in Chromium over its DevTools protocol. The folder is served as `npm start` does it: HTTP/1.1 without TLS,
 * files compressed by Brotli. HTTP/2 would open fewer connections; here none costs a round trip, since the delay is
 * counted a request. Bytes are those on the wire, with headers. Each figure is the median of the runs.
 */
import { statSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { type Browser, chromium, type Page } from '@playwright/test'
import { loadCourse } from '../lib/course/load'
import { serve } from '../lib/publish/serve'
import { browser } from '../tests/e2e/browser'
import { early, longestTask, readOn } from './in-page'

const RUNS = 3
const BUDGET = { all: 45_000, script: 25_000, task: 50, feedback: 1600 }
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const CPU = 4
/** After loading, in ms. */
const REST = 6000

/** What came over the wire, in bytes. */
type Bytes = { html: number; script: number; style: number; font: number; other: number }

const total = ({ html, script, style, font, other }: Bytes) => html + script + style + font + other

type Sample = {
  /** The page as it opens, at rest. */
  opened: Bytes
  /** The same once the student has been at its end: by then each question is awake. */
  read: Bytes
  /** The longest task while the page opened, or was tapped, in ms. */
  task: number
  /** From asking for the page to the answer to an early tap, in ms. */
  feedback: number
}

/** What a student with an empty cache sees: who opens the page and reads on, and who taps an answer as soon as it is there. */
async function sample(launched: Browser, url: string): Promise<Sample> {
  const reading = await visit(launched, url)
  const opened = reading.bytes()
  await reading.page.evaluate(readOn)
  await reading.page.waitForTimeout(REST)
  const read = reading.bytes()
  await reading.page.context().close()

  const { page, task } = await visit(launched, url, early)
  const feedback = await page.evaluate(() => window.feedbackAt)
  if (feedback === undefined) throw new Error(`${url} has not answered the tap within ${REST} ms`)
  await page.context().close()
  return { opened, read, task: Math.max(reading.task, task), feedback }
}

/** Opens a page, which does this as it begins, and waits until it is at rest. */
async function visit(launched: Browser, url: string, begin = () => {}) {
  // A service worker would fetch the rest of the course at its own time, and from then on nothing came over the wire.
  const context = await launched.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const bytes = await countBytes(page)
  await page.addInitScript(longestTask)
  await page.addInitScript(begin)
  await page.goto(url, { waitUntil: 'load' })
  // Asking the page anything is itself work for it: not before it is at rest.
  await page.waitForTimeout(REST)
  return { page, bytes, task: await page.evaluate(() => window.longest ?? 0) }
}

/** Slows network and processor down and counts what comes over the wire. */
async function countBytes(page: Page): Promise<() => Bytes> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU })
  const kinds = new Map<string, string>()
  const sums: Record<string, number> = {}
  devtools.on('Network.requestWillBeSent', ({ requestId, type = 'Other' }) => kinds.set(requestId, type))
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    sums[kind] = (sums[kind] ?? 0) + encodedDataLength
  })
  return () => {
    const { Document: html = 0, Script: script = 0, Stylesheet: style = 0, Font: font = 0, ...rest } = sums
    return { html, script, style, font, other: Object.values(rest).reduce((a, b) => a + b, 0) }
  }
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0

async function measure(launched: Browser, url: string): Promise<Sample> {
  const samples: Sample[] = []
  for (let n = 0; n < RUNS; n++) samples.push(await sample(launched, url))
  const [first] = samples
  if (!first) throw new Error('no runs')
  // The bytes are the same each time.
  const of = (key: 'task' | 'feedback') => median(samples.map((one) => one[key]))
  return { ...first, task: of('task'), feedback: of('feedback') }
}

/** Tasks under 50 ms are not reported: none at all is shown as that. */
const ms = (n: number) => (n === 0 ? 'under 50 ms' : `${Math.round(n)} ms`)
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const against = (value: number, budget: number, shown: (n: number) => string) =>
  `${shown(value)} of ${shown(budget)} ${value <= budget ? 'ok' : 'OVER'}`

const { course } = await loadCourse()
type Lesson = (typeof course.lessons)[number]
const kindsOf = (lesson: Lesson) =>
  new Set(lesson.quizzes.flatMap(({ questions }) => questions.map(({ kind }) => kind))).size
const weightOf = ({ slug }: Lesson) => statSync(`dist/lessons/${slug}/index.html.br`).size
/** The lessons with the fewest and the most kinds of question, and the heaviest one. */
const byKinds = course.lessons.toSorted((a, b) => kindsOf(a) - kindsOf(b))
const measured = [byKinds[0], byKinds.at(-1), course.lessons.toSorted((a, b) => weightOf(a) - weightOf(b)).at(-1)]

if ((loadavg()[0] ?? 0) > availableParallelism() / 2) {
  console.warn(`This machine is busy (load ${loadavg()[0]?.toFixed(1)}): times will be longer than they are.`)
}
const site = await serve('dist')
const launched = await chromium.launch(await browser())
let over = false
for (const lesson of new Set(measured)) {
  if (!lesson) continue
  const { opened, read, task, feedback } = await measure(launched, `${site.url}lessons/${lesson.slug}/`)
  const all = total(opened)
  console.log(`\n/lessons/${lesson.slug}/  ${kindsOf(lesson)} kinds of question`)
  console.table({
    html: kb(opened.html),
    'style sheets': opened.style ? kb(opened.style) : 'in the page',
    fonts: kb(opened.font),
    other: kb(opened.other),
    script: against(opened.script, BUDGET.script, kb),
    'all of it': against(all, BUDGET.all, kb),
    'longest task': against(task, BUDGET.task, ms),
    'tap answered after': against(feedback, BUDGET.feedback, ms),
    'script, read to the end': kb(read.script),
    'all of it, read to the end': kb(total(read)),
  })
  over ||= opened.script > BUDGET.script || all > BUDGET.all || task > BUDGET.task || feedback > BUDGET.feedback
}
await launched.close()
await site.close()
if (over) process.exitCode = 1
