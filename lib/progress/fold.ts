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
  // Nobody has seen these yet: to copy one for each event of a long history would be most of the work.
  const changeable = (standing: Standing = { ...untouched }) => standing
  for (const event of [...withoutRetracted(events)].sort(byTime)) apply(map, event, changeable)
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
  apply(map, event, (standing = untouched) => ({ ...standing }))
  return map
}

/** Applies an event to the map. `changeable` gives a standing that may be changed: the given one, or a new one. */
function apply(map: Map<QuestionKey, Standing>, event: Event, changeable: (standing?: Standing) => Standing): void {
  switch (event.type) {
    case 'answered': {
      const key = sittingKey(event.question, event.in, event.exam)
      const standing = changeable(map.get(key))
      standing.attempts++
      standing.first ??= event
      standing.latest = event
      standing.best = Math.max(standing.best, event.score)
      // Elsewhere than in the lesson a question is asked again from nothing.
      if (key !== event.question) standing.hints = 0
      standing.open = false
      map.set(key, standing)
      return
    }
    case 'hinted': {
      const key = sittingKey(event.question, event.in)
      const standing = changeable(map.get(key))
      standing.hints = Math.max(standing.hints, event.hint)
      map.set(key, standing)
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
