/*
 * Runs everything that must hold, one step after another, and says at the end how much of it does.
 *
 *   npm test
 *
 * The last line is `N passed, N failed`: the tests in Node, the tests in a browser, and each other step as one.
 */
import { readFile, rm } from 'node:fs/promises'
import { run, runCheck } from './run'

type Count = { passed: number; failed: number }

const REPORTS = { vitest: '.lectern/vitest.json', playwright: '.lectern/playwright.json' }

type VitestReport = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] }

/** Counts from a report; a run that failed without a failed test (a file that does not load) still counts as one. */
async function counted<R>(report: string, code: number, count: (report: R) => Count): Promise<Count> {
  const text = await readFile(report, 'utf8').catch(() => undefined)
  const { passed, failed } = text === undefined ? { passed: 0, failed: 0 } : count(JSON.parse(text))
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) }
}

const asOne = (code: number): Count => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })

async function unitTests(): Promise<Count> {
  await rm(REPORTS.vitest, { force: true })
  const code = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS.vitest}`,
  ])
  return counted<VitestReport>(REPORTS.vitest, code, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }))
}

async function browserTests(): Promise<Count> {
  await rm(REPORTS.playwright, { force: true })
  const code = await run('playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: REPORTS.playwright,
  })
  return counted<PlaywrightReport>(REPORTS.playwright, code, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }))
}

const steps: [name: string, step: () => Promise<Count>][] = [
  ['types', async () => asOne(await run('tsc', ['--noEmit']))],
  ['lint and format', async () => asOne(await run('biome', ['check', '.']))],
  ['tests in Node', unitTests],
  ['check of the lessons', async () => asOne(await runCheck())],
  ['build', async () => asOne(await run('tsx', ['bin/build.ts']))],
  ['tests in a browser', browserTests],
]

const results: [name: string, count: Count][] = []
for (const [name, step] of steps) {
  console.log(`\n# ${name}`)
  results.push([name, await step()])
}

console.log('\n# result')
for (const [name, { passed, failed }] of results) console.log(`${name}: ${passed} passed, ${failed} failed`)
const sum = (key: keyof Count) => results.reduce((total, [, count]) => total + count[key], 0)
process.exitCode = sum('failed') === 0 ? 0 : 1
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
