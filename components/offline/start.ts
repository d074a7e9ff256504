import { keepPages } from './keep-pages'
import { watchForUpdate } from './watch-for-update'

/** Sets the service worker up, has it keep pages, and tells the student when there is a new version of the site. */
export function keepOffline(): void {
  // Only a secure context has it. A browser may refuse, as in some private windows: then the course is read online.
  if ('serviceWorker' in navigator) start(navigator).catch(() => {})
}

async function start({ serviceWorker }: Navigator): Promise<void> {
  // Modules lie in a folder below the site's root.
  const root = new URL('..', import.meta.url).href
  await serviceWorker.register(`${root}sw.js`)
  const registration = await serviceWorker.ready
  watchForUpdate(registration)
  if (registration.active)
    await keepPages(registration.active, location.href.slice(root.length).replace(/[?#].*$/s, ''))
}
