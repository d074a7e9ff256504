import type { Event, QuestionKey } from './event'
import { withoutRetracted } from './retraction'
import type { Card } from './schedule'

/** What a review has before it. */
export type Agenda = {
  /** What to ask today, at most as many as are left of the day's limit: first what is likeliest forgotten. */
  today: Card[]
  /** How many more are due today than the limit allows. */
  waiting: number
  /** How many come due in each of the days asked for, the first with all that are overdue. */
  days: number[]
  /** When the first comes that is not due today, in ms. */
  next: number | undefined
}

/**
 * Plans from cards what is due when. `ends` are the ends of the student's days, today's first, in ms: what comes due in
 * the course of a day is due all day. `left` is how many the student may still be asked today.
 */
export function agenda(cards: readonly Card[], ends: readonly number[], now: number, left: number): Agenda {
  const [today = now] = ends
  const dues = cards.map((card) => card.due)
  const due = cards.filter((card) => card.due < today).toSorted((a, b) => faded(b, now) - faded(a, now))
  const later = dues.filter((at) => at >= today)
  return {
    today: due.slice(0, Math.max(0, left)),
    waiting: due.length - Math.min(due.length, Math.max(0, left)),
    days: ends.map((end) => dues.filter((at) => at < end).length).map((n, day, sums) => n - (sums[day - 1] ?? 0)),
    next: later.length > 0 ? Math.min(...later) : undefined,
  }
}

/** Grows as the chance of recall falls: that depends on the time since the last answer over the stability alone. */
function faded({ memory, last }: Card, now: number): number {
  return memory ? (now - last.at) / memory.stability : Number.MAX_VALUE
}

/** The questions that were answered in a review since a moment: what counts against the day's limit. */
export function reviewedSince(events: readonly Event[], start: number): Set<QuestionKey> {
  const answers = withoutRetracted(events).flatMap((event) =>
    event.type === 'answered' && event.in === 'review' && event.at >= start ? [event.question] : [],
  )
  return new Set(answers)
}
