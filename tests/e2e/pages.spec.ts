import { AxeBuilder } from '@axe-core/playwright'
import type { APIRequestContext, Page } from '@playwright/test'
import { publishedPages } from './course'
import { expect, open, test } from './test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** How far the page can be scrolled sideways, in pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Pages for paper are alike, and long: the last of each language stands for the others. */
const standIns = new Map(publishedPages.map((path) => [path.replace(/^(ur\/)?(desk\/)?print\/.*/, '$1print/'), path]))

/** Texts of the pages asked for so far: most pages link to the same ones. */
const texts = new Map<string, Promise<string>>()

async function textOf(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address)
  expect(response.status(), address).toBe(200)
  return response.text()
}

for (const path of standIns.values()) {
  test(`/${path} is accessible in both themes, fits small screens and large text, and its links lead somewhere @published`, async ({
    page,
    request,
    baseURL,
  }) => {
    await open(page, path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
      const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => String(target)) }))
      expect.soft(found, `axe, ${colorScheme}`).toEqual([])
    }

    const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    const inside = [...new Set(links)].filter((href) => href.startsWith(baseURL ?? ''))
    expect(inside.length).toBeGreaterThan(0)
    for (const href of inside) {
      const { hash } = new URL(href)
      const address = href.replace(hash, '')
      const text = texts.get(address) ?? textOf(request, address)
      texts.set(address, text)
      const id = decodeURIComponent(hash.slice(1).replace(/:~:.*/, ''))
      if (id) expect.soft(await text, href).toContain(`id="${id}"`)
      else await text
    }

    await page.setViewportSize({ width: 360, height: 740 })
    expect.soft(await overflow(page), '360 pixels').toBe(0)
    await page.setViewportSize({ width: 640, height: 740 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect.soft(await overflow(page), 'twice the text size').toBe(0)
  })
}
