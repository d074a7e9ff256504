import type { KeyboardEvent } from 'react'

/**
 * For the field of a search and the links that it found: the arrow keys move the focus among them, Enter in the field follows the
 * first link, and what is typed on a link goes to the field.
 */
export function onSearchKey(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget } = event
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const stops = [
    ...(currentTarget.closest('.search')?.querySelectorAll<HTMLElement>('input[type=text], .search-result a') ?? []),
  ]
  const [field, first] = stops
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (step !== 0) {
    event.preventDefault()
    stops[stops.indexOf(currentTarget) + step]?.focus()
  } else if (currentTarget === field) {
    if (key === 'Enter') first?.click()
  } else if (key === 'Backspace' || (key.length === 1 && key !== ' ')) field?.focus()
}
