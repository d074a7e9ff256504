'use client'
import { useEffect, useState } from 'react'
import { island } from '../island'
import { Search } from '../search/search'

/** The search as a page of its own. Its address keeps what is asked, as `?q=`. */
export const SearchPage = island('search-page', function SearchPage({ rootHref }: { rootHref: string }) {
  const [initial, setInitial] = useState('')
  useEffect(() => setInitial(new URLSearchParams(location.search).get('q') ?? ''), [])
  return <Search key={initial} rootHref={rootHref} initial={initial} onAsk={keep} />
})

function keep(query: string): void {
  const url = new URL(location.href)
  if (query.trim() === '') url.searchParams.delete('q')
  else url.searchParams.set('q', query)
  history.replaceState(history.state, '', url)
}
