/** Resolves when the browser has nothing else to do. Safari cannot tell when that is. */
const idle = () => new Promise<unknown>((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve))

const far = () => document.querySelectorAll('[data-far]')

/** Makes what `mark-far.ts` has kept in an island part of the page; an island that is there already stays as it is. */
export function reveal(island: Element): void {
  if (!island.hasAttribute('data-far')) return
  island.removeAttribute('data-far')
  island.innerHTML = island.querySelector('noscript')?.textContent ?? ''
}

/** Has all that is far come, one after the other, when there is time. */
export async function comeNear(): Promise<void> {
  for (const island of far()) {
    await idle()
    reveal(island)
  }
}

/** Has all that is far come at once. */
export const comeAtOnce = (): void => far().forEach(reveal)

/** When the address names a part of the page that is not there yet, has it come, and goes there. */
export function comeWhenNamed(): void {
  if (far().length === 0 || location.hash === '' || document.querySelector(':target')) return
  comeAtOnce()
  location.replace(location.href)
}
