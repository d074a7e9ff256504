/*
 * Measures what a long history costs: opening a lesson and answering in it with 10,000 answers in storage, against an
 * empty one, with the processor as it is and slowed four times, in Chromium on the published folder.
 *
 *   npm run build && npx tsx bench/answers.ts
 *
 * Times are those of the page's main thread as its own processor clock counts them, so that other programs do not
 * lengthen them; they hold all that the thread did, painting too. The longest task is by the clock on the wall. Each
 * figure is the median of the runs.
 */
import { availableParallelism, loadavg } from 'node:os'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { VERSION } from '../lib/progress/record'
import { progressStorage } from '../lib/progress/storage'
import { serve } from '../lib/publish/serve'
import { browser } from '../tests/e2e/browser'
import { type Asked, addressOf, course, questions, questionsOf } from '../tests/e2e/course'
import { history } from '../tests/e2e/history'
import { storedEvents } from '../tests/e2e/stored'
import { awake } from '../tests/e2e/test'
import { longestTask } from './in-page'

const [ANSWERS, RUNS, TAPS] = [10_000, 5, 3]

const simple = ({ question }: Asked) => question.kind === 'choice' && question.select === 'one'
/** The lesson that is opened: of its questions none is answered yet. */
const lesson = course.lessons.toSorted(
  (a, b) => questionsOf(b).filter(simple).length - questionsOf(a).filter(simple).length,
)[0]
if (!lesson) throw new Error('the course has no lesson')

/** The items that this many answers are in storage. */
function items(n: number): [key: string, text: string][] {
  const map = new Map<string, string>()
  const area = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, text: string) => void map.set(key, text),
    removeItem: (key: string) => void map.delete(key),
  }
  const others = questions.filter((asked) => asked.lesson !== lesson)
  const state = { events: history(n, others), drafts: {} }
  void progressStorage(
    () => area,
    () => {},
  ).setItem(`lectern:${course.id}`, { state, version: VERSION })
  return [...map]
}

/** Main-thread time so far, in ms. */
async function spent(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** Waits until what wakes by itself is awake. */
const settled = async (page: Page) => {
  await page.waitForFunction(() => document.querySelector('[data-awake]') && document.readyState === 'complete')
  await page.waitForTimeout(1500)
}

type Sample = { load: number; longest: number; pick: number; check: number }

async function sample(launched: Browser, url: string, stored: [string, string][], slower: number): Promise<Sample> {
  const context = await launched.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const address = `${url}${addressOf(lesson as (typeof course.lessons)[number])}`
  await page.addInitScript(longestTask)
  await page.goto(address)
  await settled(page)
  await page.evaluate((all) => {
    localStorage.clear()
    for (const [key, text] of all) localStorage.setItem(key, text)
  }, stored)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })

  const before = await spent(devtools)
  await page.reload()
  await settled(page)
  const load = (await spent(devtools)) - before
  const longest = await page.evaluate(() => window.longest ?? 0)

  await awake(page)
  const asked = questionsOf(lesson as (typeof course.lessons)[number])
    .filter(simple)
    .slice(0, TAPS)
  const [picks, checks]: [number[], number[]] = [[], []]
  for (const { key } of asked) {
    const tap = async (what: string) => {
      const start = await spent(devtools)
      await page.evaluate(
        ([id, selector]) =>
          document
            .getElementById(id as string)
            ?.querySelector<HTMLElement>(selector as string)
            ?.click(),
        [key, what],
      )
      await page.waitForTimeout(300)
      return (await spent(devtools)) - start
    }
    picks.push(await tap('input[type=radio]'))
    checks.push(await tap('button[type=submit]'))
  }
  const kept = (await storedEvents(page)).filter((event) => event.type === 'answered').length
  const expected = (stored.length > 0 ? ANSWERS : 0) + asked.length
  if (kept !== expected) throw new Error(`${kept} answers are in storage, not ${expected}`)
  await context.close()
  return { load, longest, pick: median(picks), check: median(checks) }
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

const ms = (n: number) => `${n.toFixed(n < 10 ? 1 : 0)} ms`

if ((loadavg()[0] ?? 0) > availableParallelism() / 2)
  console.warn(`This machine is busy (load ${loadavg()[0]?.toFixed(1)}): the longest task will be longer than it is.`)
const full = items(ANSWERS)
const size = full.reduce((sum, [key, text]) => sum + key.length + text.length, 0)
console.log(`${ANSWERS} answers: ${(size / 1e6).toFixed(2)} million characters in ${full.length} items`)
const site = await serve('dist')
const launched = await chromium.launch(await browser())
for (const slower of [1, 4]) {
  const rows: Record<string, Record<string, string>> = {}
  for (const [name, stored] of [
    ['nothing stored', []],
    [`${ANSWERS} answers`, full],
  ] as const) {
    const samples: Sample[] = []
    for (let n = 0; n < RUNS; n++) samples.push(await sample(launched, site.url, [...stored], slower))
    const of = (key: keyof Sample) => ms(median(samples.map((one) => one[key])))
    rows[name] = {
      load: of('load'),
      'longest task': of('longest'),
      'picking an option': of('pick'),
      'checking it': of('check'),
    }
  }
  console.log(`\nprocessor ${slower === 1 ? 'as it is' : `slowed ${slower} times`}, /${addressOf(lesson)}`)
  console.table(rows)
}
await launched.close()
await site.close()
