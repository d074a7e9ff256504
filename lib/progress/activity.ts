import type { Event } from './event'
import { withoutRetracted } from './retraction'

/** What was answered in a span of time, and how much of it was wholly right. */
export type Span = { answers: number; right: number }

/** What was answered between each two of some moments (in ms, ascending): one span fewer than moments. */
export function activity(events: readonly Event[], moments: readonly number[]): Span[] {
  const spans = moments.slice(1).map(() => ({ answers: 0, right: 0 }))
  for (const event of withoutRetracted(events)) {
    if (event.type !== 'answered') continue
    const span = spans[moments.findLastIndex((moment) => moment <= event.at)]
    if (!span) continue
    span.answers++
    if (event.score >= 1) span.right++
  }
  return spans
}
