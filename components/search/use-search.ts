import { useEffect, useMemo, useState } from 'react'
import { useProgress } from '@/lib/progress/use-progress'
import { openSearch, type SearchResults } from '@/lib/search/search'
import { fetchData } from '../site-data'

/** How long the typing has to pause, in milliseconds. */
const PAUSE = 60

/** How many results are shown at first, and how many more each time. */
const STEP = 20

/** What is known of the words asked for; `waiting` when there are none, too. */
export type Answer = { state: 'waiting' | 'failed' } | ({ state: 'found'; query: string } & SearchResults)

const waiting: Answer = { state: 'waiting' }

/**
 * What the search of this site finds for what the student types, at first for `initial`. `rootHref` is the address of the
 * site's root from this page.
 */
export function useSearch(rootHref: string, initial: string) {
  const search = useMemo(() => openSearch((file) => fetchData(`${rootHref}data/search/${file}`, rootHref)), [rootHref])
  const standings = useProgress((state) => state.standings)
  const answered = useMemo(
    () => new Set([...standings.values()].flatMap(({ latest }) => latest?.question ?? [])),
    [standings],
  )
  const [request, setRequest] = useState({ query: initial, most: STEP })
  const [answer, setAnswer] = useState<Answer>(waiting)

  useEffect(() => {
    const query = request.query.trim()
    if (query === '') return setAnswer(waiting)
    let current = true
    const set = (next: Answer) => current && setAnswer(next)
    const timer = setTimeout(() => {
      search(query, { answered, most: request.most }).then(
        (results) => set({ state: 'found', query, ...results }),
        () => set({ state: 'failed' }),
      )
    }, PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [search, request, answered])

  return {
    query: request.query,
    answer,
    ask: (query: string) => setRequest({ query, most: STEP }),
    more: () => setRequest({ ...request, most: request.most + STEP }),
    retry: () => setRequest({ ...request }),
  }
}
