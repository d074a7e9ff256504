/** How long one piece of work may hold up the page, in ms. */
export const SLICE = 10

/**
 * Does something with each item without freezing the page: lets the browser paint and answer after every few milliseconds.
 * Gives the results in order.
 */
export async function inSlices<T, R>(items: readonly T[], work: (item: T) => R): Promise<R[]> {
  const results: R[] = []
  let began = performance.now()
  for (const item of items) {
    results.push(work(item))
    if (performance.now() - began < SLICE) continue
    await pause()
    began = performance.now()
  }
  return results
}

/** Resolves once the browser has had its turn. */
export function pause(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield()
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
