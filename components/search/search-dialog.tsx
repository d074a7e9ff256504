import { createRoot } from 'react-dom/client'
import { search as words } from '@/wording'
import { Search } from './search'
import './search.css'

let dialog: HTMLDialogElement | undefined

/**
 * Shows the search over the page, as it was left the last time. Where the page has a search of its own, goes there.
 * `href` is the address of the search's own page.
 */
export function openSearch(href: string): void {
  dialog ??= searchDialog(new URL('..', href).href)
  const field = document.querySelector<HTMLInputElement>('main .search input') ?? dialog.querySelector('input')
  if (!field || dialog.contains(field)) dialog.showModal()
  field?.select()
}

function searchDialog(rootHref: string): HTMLDialogElement {
  const made = document.createElement('dialog')
  made.className = 'search-dialog'
  made.ariaLabel = words.title
  // A click on the dialog itself, not on what is in it, is one outside of its box.
  made.addEventListener('click', ({ target }) => target === made && made.close())
  document.body.append(made)
  createRoot(made).render(<Search rootHref={rootHref} onLeave={() => made.close()} />)
  return made
}
