import type { Message, Reply } from './message'

/** Asks a service worker and waits for its answer. */
export function ask(worker: ServiceWorker, message: Message): Promise<Reply> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data)
    worker.postMessage(message, [port2])
  })
}
