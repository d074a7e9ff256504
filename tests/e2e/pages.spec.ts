import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { publishedPages } from './course'
import { expect, open, test } from './test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** How far the page can be scrolled sideways, in pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Pages for paper are alike, and long: the last of each language stands for the others. */
const standIns = new Map(publishedPages.map((path) => [path.replace(/^(ur\/)?(desk\/)?print\/.*/, '$1print/'), path]))

for (const path of standIns.values()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`/${path} has no fault that axe finds, ${colorScheme} @published`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await open(page, path)
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => String(target)) }))).toEqual([])
    })
  }

  test(`/${path} fits a screen of 360 pixels, and twice the text size at 640 @published`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open(page, path)
    expect(await overflow(page)).toBe(0)
    await page.setViewportSize({ width: 640, height: 740 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await overflow(page)).toBe(0)
  })

  test(`/${path}: every link within the course leads to something that is there @published`, async ({
    page,
    request,
    baseURL,
  }) => {
    await open(page, path)
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    const inside = [...new Set(links)].filter((href) => href.startsWith(baseURL ?? ''))
    expect(inside.length).toBeGreaterThan(0)
    for (const href of inside) {
      const { hash } = new URL(href)
      const response = await request.get(href.replace(hash, ''))
      expect(response.status(), href).toBe(200)
      const id = decodeURIComponent(hash.slice(1).replace(/:~:.*/, ''))
      if (id) expect(await response.text(), href).toContain(`id="${id}"`)
    }
  })
}
