const frame = () => new Promise(requestAnimationFrame)

/** Lets what `mark-far.ts` has marked be laid out, one a frame. */
export async function comeNear(): Promise<void> {
  for (const island of document.querySelectorAll('[data-far]')) {
    await frame()
    island.removeAttribute('data-far')
  }
}
