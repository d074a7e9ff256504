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
import { availableParallelism, loadavg } from 'node:os'
import { type Browser, chromium, type Page } from '@playwright/test'
import { loadCourse } from '../lib/course/load'
import { serve } from '../lib/publish/serve'
import { browser } from '../tests/e2e/browser'
import { early, longestTask } from './in-page'

const RUNS = 3
const BUDGET = { all: 45_000, script: 25_000, task: 50, feedback: 1600 }
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const CPU = 4
/** After loading, in ms. */
const REST = 6000

type Sample = {
  html: number
  script: number
  style: number
  font: number
  other: number
  task: number
  feedback: number
}

/** Opens a page as a student with an empty cache, who taps an answer and Check as soon as they are there. */
async function sample(launched: Browser, url: string): Promise<Sample> {
  const context = await launched.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const bytes = await countBytes(page)
  await page.addInitScript(longestTask)
  await page.addInitScript(early)
  await page.goto(url, { waitUntil: 'load' })
  // Asking the page anything is itself work for it: not before it is at rest.
  await page.waitForTimeout(REST)
  const { task, feedback } = await page.evaluate(() => ({ task: window.longest ?? 0, feedback: window.feedbackAt }))
  if (feedback === undefined) throw new Error(`${url} has not answered the tap within ${REST} ms`)
  await context.close()
  return { ...bytes(), task, feedback }
}

/** Slows network and processor down and counts what comes over the wire. */
async function countBytes(page: Page): Promise<() => Omit<Sample, 'task' | 'feedback'>> {
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
  const of = (key: keyof Sample) => median(samples.map((one) => one[key]))
  return {
    html: of('html'),
    script: of('script'),
    style: of('style'),
    font: of('font'),
    other: of('other'),
    task: of('task'),
    feedback: of('feedback'),
  }
}

/** Tasks under 50 ms are not reported: none at all is shown as that. */
const ms = (n: number) => (n === 0 ? 'under 50 ms' : `${Math.round(n)} ms`)
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const against = (value: number, budget: number, shown: (n: number) => string) =>
  `${shown(value)} of ${shown(budget)} ${value <= budget ? 'ok' : 'OVER'}`

const { course } = await loadCourse()
const kindsOf = (lesson: (typeof course.lessons)[number]) =>
  new Set(lesson.quizzes.flatMap(({ questions }) => questions.map(({ kind }) => kind))).size
const byKinds = course.lessons.toSorted((a, b) => kindsOf(a) - kindsOf(b))
const fewest = byKinds[0]
const most = byKinds.at(-1)

if ((loadavg()[0] ?? 0) > availableParallelism() / 2) {
  console.warn(`This machine is busy (load ${loadavg()[0]?.toFixed(1)}): times will be longer than they are.`)
}
const site = await serve('dist')
const launched = await chromium.launch(await browser())
let over = false
for (const lesson of fewest === most ? [most] : [fewest, most]) {
  if (!lesson) continue
  const found = await measure(launched, `${site.url}lessons/${lesson.slug}/`)
  const all = found.html + found.script + found.style + found.font + found.other
  console.log(`\n/lessons/${lesson.slug}/  ${kindsOf(lesson)} kinds of question`)
  console.table({
    html: kb(found.html),
    'style sheets': found.style ? kb(found.style) : 'in the page',
    fonts: kb(found.font),
    other: kb(found.other),
    script: against(found.script, BUDGET.script, kb),
    'all of it': against(all, BUDGET.all, kb),
    'longest task': against(found.task, BUDGET.task, ms),
    'tap answered after': against(found.feedback, BUDGET.feedback, ms),
  })
  over ||=
    found.script > BUDGET.script || all > BUDGET.all || found.task > BUDGET.task || found.feedback > BUDGET.feedback
}
await launched.close()
await site.close()
if (over) process.exitCode = 1
