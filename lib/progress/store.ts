import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import { type Event, emptyProgress, type Progress } from './event'
import { extend, type Standings, standings } from './fold'
import { mergeProgress } from './merge'
import { VERSION } from './record'
import { progressStorage, type StorageProblem } from './storage'

/** What is kept, and what follows from it. `loaded` once storage has been read. */
export type ProgressState = Progress & { standings: Standings; loaded: boolean }

/** Before anything is read; also what the server renders from. */
export const initialState: ProgressState = { ...emptyProgress, standings: new Map(), loaded: false }

/** Courses of one origin keep their progress apart. */
export const course = globalThis.document?.documentElement.dataset.course ?? 'course'
/** Of the head item in storage; the names of others begin with it. */
export const name = `lectern:${course}`

/** Beside the progress and not in it: a change of the progress while a write fails would write again, for ever. */
export const storageProblem = createStore<{ problem: StorageProblem | null }>(() => ({ problem: null }))

function report(problem: StorageProblem | null): void {
  // A write that goes well does not mend what was unreadable before it: the student must still see that.
  if (problem === null && storageProblem.getState().problem?.code === 'corrupt') return
  storageProblem.setState({ problem })
}

/** The one store. Components read it through use-progress.ts and change it through actions.ts. */
export const progressStore = create<ProgressState>()(
  persist<ProgressState, [], [], Progress>(() => initialState, {
    name,
    storage: progressStorage(() => localStorage, report),
    version: VERSION,
    skipHydration: true,
    partialize: kept,
    merge: (stored, state) => ({ ...merged(state, (stored as Progress | undefined) ?? emptyProgress), loaded: true }),
  }),
)

let started = false

/** Reads what is kept, and from then on takes in what other tabs write. Every island calls it; the first call counts. */
export function startProgress(): void {
  if (started) return
  started = true
  load()
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== null && !key.startsWith(name)) return
    // Something was erased: what this tab still holds of it must not come back.
    if (newValue === null) progressStore.setState(initialState)
    load()
  })
  addEventListener('pageshow', (event) => event.persisted && load())
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && load())
}

/** Takes in what storage has now. */
export function load(): void {
  void progressStore.persist.rehydrate()
}

/** The part of the state that is kept: what storage, files and merging deal in. */
export function kept({ events, drafts, place }: ProgressState): Progress {
  return { events, drafts, ...(place && { place }) }
}

/** The state with some other progress merged in. */
export function merged(state: ProgressState, theirs: Progress): ProgressState {
  const ours = kept(state)
  const both = mergeProgress(ours, theirs)
  return { ...state, ...both, standings: both.events === ours.events ? state.standings : standings(both.events) }
}

/** Sets a draft or the place: `next` gets the time that the change has. Loads first. */
export function change(next: (state: ProgressState, at: number) => Partial<ProgressState>): void {
  startProgress()
  progressStore.setState((state) => next(state, timeAfter(state)))
}

type Unstamped<E> = E extends Event ? Omit<E, 'id' | 'at'> : never

/** Adds an event, now. Loads first. */
export function append(event: Unstamped<Event>): void {
  change((state, at) => {
    const stamped: Event = { ...event, id: newId(at), at }
    const after = mergeProgress(kept(state), { events: [stamped], drafts: {} })
    return { ...after, standings: extend(state.standings, stamped, after.events) }
  })
}

/** Now in ms, but later than all that is known: a clock that was set back must not let a new answer lose to an old one. */
export function timeAfter({ events, drafts }: Progress): number {
  const known = Object.values(drafts).reduce((at, draft) => Math.max(at, draft.at), events.at(-1)?.at ?? 0)
  return Math.max(Date.now(), known + 1)
}

/** An id that is unique over devices. `crypto.randomUUID` is missing where a course is served over plain http on a local network. */
export function newId(at: number): string {
  const random = crypto.getRandomValues(new Uint32Array(2))
  return [at, ...random].map((n) => n.toString(36)).join('-')
}
