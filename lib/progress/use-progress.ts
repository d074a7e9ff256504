import { useLayoutEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Response } from '@/lib/quiz/question'
import type { QuestionKey } from './event'
import { type Standing, untouched } from './fold'
import type { StorageProblem } from './storage'
import { initialState, type ProgressState, progressStore, startProgress, storageProblem } from './store'

/**
 * A part of the progress, and a new render whenever it changes. The first render is always from the initial state, as
 * the server's was: an island that hydrates after the store has loaded must not differ from its HTML.
 * `select` gives the same value (or object) as long as nothing that it reads has changed.
 */
export function useProgress<T>(select: (state: ProgressState) => T): T {
  const [mounted, setMounted] = useState(false)
  // Before the paint: what is stored must not first show as if it were not.
  useLayoutEffect(() => {
    startProgress()
    setMounted(true)
  }, [])
  const value = useStore(progressStore, select)
  return mounted ? value : select(initialState)
}

/** Whether what is kept has been read. */
export const useLoaded = (): boolean => useProgress((state) => state.loaded)

/** What the events say of a question. */
export const useStanding = (key: QuestionKey): Standing => useProgress((state) => state.standings.get(key)) ?? untouched

/** The response being given to a question, if any. */
export const useDraft = (key: QuestionKey): Response | undefined =>
  useProgress((state) => (Object.hasOwn(state.drafts, key) ? state.drafts[key]?.response : undefined))

/** Why progress is not, or not wholly, kept; null when all is well. */
export function useStorageProblem(): StorageProblem | null {
  const problem = useStore(storageProblem, (state) => state.problem)
  return useLoaded() ? problem : null
}
