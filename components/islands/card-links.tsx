'use client'
import { useEffect } from 'react'
import { island } from '../island'

/**
 * Lets the citations and terms in questions, which are links to the sources and the glossary, open the cards of this page
 * as those in the text do. Shows nothing.
 */
export const CardLinks = island('card-links', function CardLinks() {
  useEffect(() => {
    document.addEventListener('click', openCard)
    return () => document.removeEventListener('click', openCard)
  }, [])
  return null
})

function openCard(event: MouseEvent) {
  // Whoever asks for another tab or window gets the page that the link names.
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.cite, a.term')
  if (!link) return
  const kind = link.classList.contains('cite') ? 'note' : 'term'
  const card = document.getElementById(`${kind}-${decodeURIComponent(link.hash.slice(1))}`)
  if (!card?.showPopover) return
  event.preventDefault()
  // As the card's source the link is what it stands beside, and where the focus returns.
  card.showPopover({ source: link })
}
