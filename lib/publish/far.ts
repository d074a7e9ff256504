/** Resolves when the browser has nothing else to do. Safari cannot tell when that is. */
const idle = () => new Promise<unknown>((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve))

/** Lets what `mark-far.ts` has marked be laid out, one after the other. */
export async function comeNear(): Promise<void> {
  for (const island of document.querySelectorAll('[data-far]')) {
    await idle()
    island.removeAttribute('data-far')
  }
}
