import { ask } from './ask'
import { type Connection, hasRoom, isFree } from './connection'
import type { Reply } from './message'

const idle = () =>
  new Promise<unknown>((resolve) =>
    'requestIdleCallback' in window ? requestIdleCallback(resolve) : setTimeout(resolve, 200),
  )

const connection = () => (navigator as { connection?: Connection }).connection

/** Has the worker keep this page, then one page after another while nothing else happens and the connection is free. */
export async function keepPages(worker: ServiceWorker, page: string): Promise<void> {
  const room = async () => hasRoom((await navigator.storage?.estimate()) ?? {})
  let reply: Reply = await ask(worker, { type: 'keep', page })
  while (reply.left > 0 && navigator.onLine && isFree(connection()) && (await room())) {
    await idle()
    reply = await ask(worker, { type: 'keep-next', page })
  }
}
