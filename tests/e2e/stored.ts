import type { Page } from '@playwright/test'
import type { Event } from '@/lib/progress/event'
import { unpack } from '@/lib/progress/shard'

/** The events that this page's browser has kept, in order of time. */
export async function storedEvents(page: Page): Promise<Event[]> {
  const items = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((name) => name.includes(':log:'))
      .map((name) => localStorage.getItem(name) ?? ''),
  )
  const events = items.flatMap((text) => unpack(JSON.parse(text)) as Event[])
  return events.sort((a, b) => a.at - b.at)
}
