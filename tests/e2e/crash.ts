import type { Page } from '@playwright/test'

/** Has the process of a page die, as it does when a telephone runs out of memory. */
export async function crash(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // Never answered: the page is gone.
  void devtools.send('Page.crash').catch(() => {})
  await crashed
}
