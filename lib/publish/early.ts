/*
 * The inline script of the published site, before that of the layout: has what is far in a page come near, and keeps the taps on buttons that come before their island
 * is awake, which nothing in the page would tell afterwards (what was typed or ticked, the inputs themselves tell). Its text is the same
 * in every page, so that a policy can allow its hash. Each such tap is told of as `earlytap`, for islands that still sleep.
 */
import { comeAtOnce, comeNear, comeWhenNamed } from './far'

declare global {
  interface Window {
    /** Buttons tapped before their island was awake, in order. `detail` is 0 for a tap by a key. */
    earlyTaps?: { button: HTMLElement; detail: number }[]
  }
}

const taps: NonNullable<Window['earlyTaps']> = []
window.earlyTaps = taps

const asleep = (event: Event) =>
  event.target instanceof Element && event.target.closest('[data-island]:not([data-awake])') !== null

// What opens a popover or a dialog by itself has done so already.
const BUTTON = 'button:not([popovertarget],[commandfor])'

// Nothing else may see these events: an island that is about to wake would act on them, and once more on the replay.
addEventListener(
  'click',
  (event) => {
    const button = asleep(event) && (event.target as Element).closest<HTMLElement>(BUTTON)
    if (!button) return
    taps.push({ button, detail: event.detail })
    event.preventDefault()
    event.stopImmediatePropagation()
    button.dispatchEvent(new Event('earlytap', { bubbles: true }))
  },
  true,
)
addEventListener(
  'submit',
  (event) => {
    if (!asleep(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  },
  true,
)

// Here, and not in the module: until that arrives the page can be read, and its questions answered.
addEventListener('DOMContentLoaded', () => {
  comeWhenNamed()
  comeNear()
})
addEventListener('beforeprint', comeAtOnce)
