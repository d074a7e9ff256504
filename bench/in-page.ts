/* What runs in the page that is measured, before anything of its own. */

declare global {
  interface Window {
    /** The longest task so far, in ms. */
    longest?: number
    /** When the page answered the tap, in ms after it was asked for. */
    feedbackAt?: number
  }
}

/** Keeps the length of the longest task. Tasks under 50 ms are not told of; none at all means all were shorter. */
export function longestTask(): void {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest ?? 0, duration)
  }).observe({ type: 'longtask', buffered: true })
}

/** As soon as there is a radio and its question's button, taps both, and notes when the answer has been painted. */
export function early(): void {
  const tap = setInterval(() => {
    const form = document.querySelector<HTMLFormElement>('form:has(input[type=radio]):has(button[type=submit])')
    const radio = form?.querySelector<HTMLInputElement>('input[type=radio]')
    const button = form?.querySelector<HTMLButtonElement>('button[type=submit]')
    if (!form || !radio || !button) return
    clearInterval(tap)
    radio.click()
    button.click()
    const look = setInterval(() => {
      if (!form.querySelector('h4')) return
      clearInterval(look)
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.feedbackAt = performance.now()
        }),
      )
    }, 8)
  }, 8)
}

/** Goes to the end of the page, screen by screen. */
export function readOn(): void {
  const step = setInterval(() => {
    scrollBy({ top: innerHeight, behavior: 'instant' })
    if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) clearInterval(step)
  }, 100)
}
