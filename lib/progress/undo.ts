import { own } from '@/lib/quiz/own'
import type { Draft, Place, Progress, QuestionKey } from './event'
import { mergeProgress } from './merge'

/** What it takes to undo an import: the ids of the events that came, and the drafts and the place that changed. */
export type Undo = {
  events: string[]
  drafts: [question: QuestionKey, before: Draft | null, after: Draft | null][]
  place: [before: Place | null, after: Place | null]
}

/** What takes some progress back to what it was before an import. */
export function undoOf(before: Progress, after: Progress): Undo {
  const ids = new Set(before.events.map(({ id }) => id))
  const keys = new Set([...Object.keys(before.drafts), ...Object.keys(after.drafts)])
  return {
    events: after.events.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
    drafts: [...keys].flatMap((key): Undo['drafts'] => {
      const [a, b] = [own(before.drafts, key), own(after.drafts, key)]
      return a === b ? [] : [[key, a ?? null, b ?? null]]
    }),
    place: [before.place ?? null, after.place ?? null],
  }
}

/**
 * The progress as it would be without the import: what came with it is gone, what it changed is as it was, and what was
 * done since stays. May be applied more than once.
 */
export function undone(progress: Progress, undo: Undo): Progress {
  const gone = new Set(undo.events)
  const events = progress.events.filter(({ id }) => !gone.has(id))
  const drafts = new Map(Object.entries(progress.drafts))
  for (const [key, before, after] of undo.drafts) {
    if (!isSame(drafts.get(key), after)) continue
    if (before) drafts.set(key, before)
    else drafts.delete(key)
  }
  const place = isSame(progress.place, undo.place[1]) ? undo.place[0] : progress.place
  // A draft that comes back may have been handed in since.
  return mergeProgress(
    { events, drafts: {} },
    { events: [], drafts: Object.fromEntries(drafts), ...(place && { place }) },
  )
}

function isSame(a: Draft | Place | undefined, b: Draft | Place | null): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b)
}
