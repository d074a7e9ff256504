const yielded: () => Promise<void> =
  'scheduler' in globalThis && 'yield' in scheduler
    ? () => scheduler.yield()
    : () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            port1.close()
            resolve()
          }
          port2.postMessage(null)
        })

let last = Promise.resolve()

/** Resolves in a task of its own, after all turns asked for earlier: between two of them the browser may paint and react. */
export function turn(): Promise<void> {
  last = last.then(yielded)
  return last
}
