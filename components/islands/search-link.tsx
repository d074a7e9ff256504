'use client'
import { type MouseEvent, useEffect } from 'react'
import { site } from '@/wording'
import { island } from '../island'
import { slashOpens } from '../search/slash'

/** The way to the search: a page, and for those who have scripts a dialog that / and Ctrl or ⌘ K open as well. */
export const SearchLink = island('search-link', function SearchLink({ href }: { href: string }) {
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <a className="search-link" href={href} aria-keyshortcuts="/ Control+K Meta+K" onClick={onClick}>
      {site.search}
    </a>
  )
})

function onKey(event: KeyboardEvent): void {
  const { key, code, ctrlKey, metaKey, altKey } = event
  const target = event.target as Element
  // A keyboard for another script gives another letter: there the place of the key counts.
  const isK = key < '~' ? key === 'k' : code === 'KeyK'
  const asks = ctrlKey || metaKey ? isK : key === '/' && !target.matches(':read-write') && slashOpens()
  if (!asks || altKey || target.closest('dialog')) return
  event.preventDefault()
  document.querySelector<HTMLElement>('.search-link')?.click()
}

function onClick(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  const { href } = event.currentTarget
  import('../search/search-dialog').then(
    ({ openSearch }) => openSearch(href),
    // Its code can't be had now: the page of the search says what is wrong.
    () => location.assign(href),
  )
}
