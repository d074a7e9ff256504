import { existsSync } from 'node:fs'
import { test as base, expect, type Frame, type Page } from '@playwright/test'
import { type Served, serve } from '@/lib/publish/serve'
import { type Incident, incidentsOf } from './incidents'
import { SITE } from './site'

export type Target = 'published' | 'development'
export type Options = { target: Target }

type TestFixtures = {
  /** What no page may do, as it happens; a test ends with none, or it takes them out itself. */
  incidents: Incident[]
}
type WorkerFixtures = Options & {
  /** The published course, served to this worker. */
  published: Served | undefined
}

/** Playwright's `test` on one of the two targets, with an eye on what no page may do. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  target: ['published', { option: true, scope: 'worker' }],

  published: [
    async ({ target }, use) => {
      if (target !== 'published') return use(undefined)
      if (!existsSync(SITE)) throw new Error(`There is no ${SITE}/ to test: run npm run build first`)
      const server = await serve(SITE)
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ baseURL, published }, use) => use(published?.url ?? baseURL),

  incidents: [
    async ({ context, baseURL, target }, use) => {
      const incidents = await incidentsOf(context, new URL(baseURL ?? '').origin, target)
      await use(incidents)
      expect(incidents).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Opens a page of the course and waits until all of its islands are awake. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await awake(page)
}

/**
 * Waits until the islands of a page answer, those too that would sleep until they come near: in development once React has
 * taken over their elements.
 */
export async function awake(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => document.readyState === 'complete')
  await page.evaluate(() => {
    for (const root of document.querySelectorAll('[data-island]:not([data-awake])'))
      root.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  })
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-island]')]
      .filter((root) => root.parentElement?.closest('[data-island], [data-slot]')?.hasAttribute('data-island') !== true)
      .every(
        (root) =>
          (root.hasAttribute('data-awake') && !root.hasAttribute('data-far')) ||
          Object.keys(root).some((key) => key.startsWith('__reactFiber')),
      ),
  )
}
