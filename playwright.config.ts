import { defineConfig } from '@playwright/test'
import { browser } from './tests/e2e/browser'
import { freePort } from './tests/e2e/free-port'
import type { Options } from './tests/e2e/test'

// Worker processes read this file too. The first process chooses the port, and it alone knows what was asked for.
process.env.DEVELOPMENT_PORT ??= String(await freePort())
const development = `http://127.0.0.1:${process.env.DEVELOPMENT_PORT}/`
const asked = process.argv.join(' ')
const withDevelopment = !/--project[= ]published/.test(asked)

/** Every test runs against the published folder and against Next in development, unless it is marked for one of them. */
export default defineConfig<Options>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A busy machine may let one wait run out. A test that passes the second time is named as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    launchOptions: await browser(),
    contextOptions: { reducedMotion: 'reduce' },
    // What is tested is the site as it is served; offline.spec.ts lets the worker in.
    serviceWorkers: 'block',
    trace: 'off',
  },
  projects: [
    { name: 'published', grepInvert: /@development/, use: { target: 'published' } },
    {
      name: 'development',
      grepInvert: /@published/,
      timeout: 120_000,
      expect: { timeout: 30_000 },
      use: { target: 'development', baseURL: development },
    },
  ],
  ...(withDevelopment && {
    webServer: {
      command: `npx --no-install next dev --hostname 127.0.0.1 --port ${process.env.DEVELOPMENT_PORT}`,
      url: development,
      timeout: 120_000,
      env: { NEXT_TELEMETRY_DISABLED: '1' },
    },
  }),
})
