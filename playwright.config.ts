import { defineConfig } from '@playwright/test'
import { browser } from './tests/e2e/browser'
import type { Options } from './tests/e2e/test'

const DEVELOPMENT = 'http://127.0.0.1:3210/'

// Worker processes read this file too; only the first process knows what was asked for.
const asked = process.argv.join(' ')
const withDevelopment = !/--project[= ]published/.test(asked)

/** Every test runs against the published folder and against Next in development, unless it is marked for one of them. */
export default defineConfig<Options>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    launchOptions: await browser(),
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
  },
  projects: [
    { name: 'published', grepInvert: /@development/, use: { target: 'published' } },
    {
      name: 'development',
      grepInvert: /@published/,
      timeout: 120_000,
      expect: { timeout: 30_000 },
      use: { target: 'development', baseURL: DEVELOPMENT },
    },
  ],
  ...(withDevelopment && {
    webServer: {
      command: `npx --no-install next dev --hostname 127.0.0.1 --port ${new URL(DEVELOPMENT).port}`,
      url: DEVELOPMENT,
      timeout: 120_000,
      env: { NEXT_TELEMETRY_DISABLED: '1' },
    },
  }),
})
