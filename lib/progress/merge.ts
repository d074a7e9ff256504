import { byTime, type Draft, type Event, type Progress, type QuestionKey, sittingKey } from './event'

/**
 * What two devices or tabs know together: the union of their events by id, and of each register the later value.
 * It does not matter which comes first, nor how often one is merged in. Gives `ours` itself when `theirs` adds nothing.
 */
export function mergeProgress(ours: Progress, theirs: Progress): Progress {
  const events = unionById(ours.events, theirs.events)
  const drafts = liveDrafts(laterDrafts(ours.drafts, theirs.drafts), events)
  const place = ours.place && theirs.place ? later(ours.place, theirs.place) : (ours.place ?? theirs.place)
  const same = events === ours.events && place === ours.place && sameDrafts(drafts, ours.drafts)
  return same ? ours : { events, drafts, ...(place && { place }) }
}

/** `ours` itself when `theirs` has nothing new; otherwise both in order of time. */
function unionById(ours: Event[], theirs: Event[]): Event[] {
  if (theirs.length === 0) return ours
  if (ours.length === 0) return theirs
  const known = new Set(ours.map((event) => event.id))
  const news: Event[] = []
  for (const event of theirs) {
    if (known.has(event.id)) continue
    known.add(event.id)
    news.push(event)
  }
  return news.length === 0 ? ours : [...ours, ...news].sort(byTime)
}

function laterDrafts(ours: Record<QuestionKey, Draft>, theirs: Record<QuestionKey, Draft>) {
  const drafts = new Map(Object.entries(ours))
  for (const [key, draft] of Object.entries(theirs)) {
    const known = drafts.get(key)
    drafts.set(key, known ? later(known, draft) : draft)
  }
  return drafts
}

/** Drops the drafts that were handed in, or reset, after they were written. */
function liveDrafts(drafts: Map<QuestionKey, Draft>, events: Event[]): Record<QuestionKey, Draft> {
  if (drafts.size > 0) {
    for (const event of events) {
      for (const key of settles(event)) {
        const draft = drafts.get(key)
        if (draft && draft.at <= event.at) drafts.delete(key)
      }
    }
  }
  return Object.fromEntries(drafts)
}

function settles(event: Event): QuestionKey[] {
  switch (event.type) {
    case 'answered':
      return [sittingKey(event.question, event.in, event.exam)]
    case 'reset':
    case 'reopened':
      return event.questions
    case 'hinted':
    case 'finished':
    case 'retracted':
    case 'begun':
    case 'flagged':
    case 'handed-in':
      return []
  }
}

/** The later of two stamped values; of two as late, the one whose JSON is greater, so that every device picks the same. */
function later<T extends { at: number }>(a: T, b: T): T {
  if (a.at !== b.at) return a.at > b.at ? a : b
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b
}

function sameDrafts(a: Record<QuestionKey, Draft>, b: Record<QuestionKey, Draft>): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}
