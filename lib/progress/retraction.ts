import type { Event } from './event'

/**
 * The events without the answers that were taken back, whatever the order in which the two arrived, and without the
 * taking back. Gives the very same list when nothing was.
 */
export function withoutRetracted(events: readonly Event[]): readonly Event[] {
  const retracted = new Set<string>()
  for (const event of events) if (event.type === 'retracted') retracted.add(event.answer)
  if (retracted.size === 0) return events
  return events.filter(({ type, id }) => type !== 'retracted' && !(type === 'answered' && retracted.has(id)))
}
