import type { Event } from './event'

/** After so many answers that are in no file yet, a student is reminded to save one. */
const MANY = 50

/** How many answers were given after a moment (in ms), if they are worth a copy; otherwise 0. */
export function worthACopy(events: readonly Event[], since: number): number {
  const answers = events.filter(({ type, at }) => type === 'answered' && at > since).length
  return answers >= MANY ? answers : 0
}
