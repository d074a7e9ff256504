import { ask } from './ask'

/** The student has put the new version off until the browser is closed. */
const LATER = 'lectern-later'
/** How long a page may stay open before it looks for a new version by itself, in ms. */
const STALE = 3_600_000

const { serviceWorker } = navigator

/**
 * Offers a new version of the site as soon as it is ready. It is shown only when the student says so: until then every
 * page comes from the version that this one is of. When another tab has asked for it, this page offers to follow.
 */
export function watchForUpdate(registration: ServiceWorkerRegistration): void {
  const before = serviceWorker.controller
  let asked = false
  const offerWaiting = () => {
    const { waiting } = registration
    if (!waiting || !before || sessionStorage.getItem(LATER)) return
    offer(() => {
      asked = true
      void ask(waiting, { type: 'take-over' })
    })
  }
  const follow = (installing: ServiceWorker | null) => installing?.addEventListener('statechange', offerWaiting)
  offerWaiting()
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload()
    else if (before) offer(() => location.reload())
  })
  lookAgain(registration)
}

/** Browsers look for a new version when a page opens; one that stays open for days would not hear of it. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  let last = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < STALE) return
    last = Date.now()
    registration.update().catch(() => {})
  })
}

async function offer(onAccept: () => void): Promise<void> {
  const { showUpdateNotice } = await import('./update-notice')
  showUpdateNotice(onAccept, () => sessionStorage.setItem(LATER, 'yes'))
}
