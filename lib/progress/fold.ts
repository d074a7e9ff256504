import { type Answered, byTime, type Event, type QuestionKey, sittingKey } from './event'
import { withoutRetracted } from './retraction'

/** What the events say of one question, in one sitting, since its last reset. */
export type Standing = {
  /** How often it was handed in. */
  attempts: number
  first?: Answered
  latest?: Answered
  /** Highest score so far, 0..1. */
  best: number
  /** How many hints were opened. */
  hints: number
  /** Whether it awaits an answer: never answered, or taken again since. */
  open: boolean
}

/** By `sittingKey`: what was answered in a review or an exam stands apart from the lesson. */
export type Standings = ReadonlyMap<QuestionKey, Standing>

/** The standing of a question that no event names. */
export const untouched: Standing = { attempts: 0, best: 0, hints: 0, open: true }

/**
 * The standings of all questions that the events name.
 * Takes the events in any order: they are folded in order of time, so that merged logs agree on every device.
 */
export function standings(events: readonly Event[]): Standings {
  const map = new Map<QuestionKey, Standing>()
  for (const event of [...withoutRetracted(events)].sort(byTime)) apply(map, event)
  return map
}

/**
 * The standings after one more event, which is later than all before it. The given map stays as it is. `events` are all
 * there are, the new one among them: when it takes an answer back, they are folded anew. An answer that was taken back
 * before it came must not be given here.
 */
export function extend(before: Standings, event: Event, events: readonly Event[]): Standings {
  if (event.type === 'retracted') return standings(events)
  const map = new Map(before)
  apply(map, event)
  return map
}

function apply(map: Map<QuestionKey, Standing>, event: Event): void {
  switch (event.type) {
    case 'answered': {
      const key = sittingKey(event.question, event.in, event.exam)
      const standing = map.get(key) ?? untouched
      map.set(key, {
        ...standing,
        attempts: standing.attempts + 1,
        first: standing.first ?? event,
        latest: event,
        best: Math.max(standing.best, event.score),
        // Elsewhere than in the lesson a question is asked again from nothing.
        hints: key === event.question ? standing.hints : 0,
        open: false,
      })
      return
    }
    case 'hinted': {
      const key = sittingKey(event.question, event.in)
      const standing = map.get(key) ?? untouched
      map.set(key, { ...standing, hints: Math.max(standing.hints, event.hint) })
      return
    }
    case 'reopened':
      for (const key of event.questions) {
        const standing = map.get(key)
        if (standing) map.set(key, { ...standing, open: true })
      }
      return
    case 'reset':
      for (const key of event.questions) map.delete(key)
      return
    case 'finished':
    case 'retracted':
    case 'begun':
    case 'flagged':
    case 'handed-in':
      return
  }
}
