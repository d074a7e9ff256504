/*
 * The service worker: `sw.js` at the site's root. What is kept is answered from what is kept, without asking the network,
 * so that a lesson opens at once on a slow line as in a tunnel. A page that is not kept comes from the network, and without
 * one the offline page says what there is.
 *
 * Each version of the site has a cache of its own, and the worker of a version answers from that alone: a page never meets
 * scripts or data of another version. A new version waits until the student wants it, or until no page is open any more.
 */
import type { Message, Reply } from '@/components/offline/message'
import { addressAsked, treeOf } from './decisions'
import { begin, dropEarlier, find, keepNext, keepPage, keepShells, left, list } from './kept'
import { worker } from './scope'

const { scope } = worker.registration

/** How long a slow network may take while the page is kept in the version before, in ms. */
const PATIENCE = 3000

worker.addEventListener('install', (event) => event.waitUntil(keepShells()))

worker.addEventListener('activate', (event) => event.waitUntil(begin().then(() => worker.clients.claim())))

// One request after another, so that two tabs do not fetch the same.
let last: Promise<unknown> = Promise.resolve()

worker.addEventListener('message', (event) => {
  const reply = last.then(() => answer(event.data as Message)).catch(() => ({ left: 0 }))
  last = reply
  event.waitUntil(reply.then((value) => event.ports[0]?.postMessage(value)))
})

async function answer(message: Message): Promise<Reply> {
  if (message.type === 'take-over') {
    await worker.skipWaiting()
    return { left: 0 }
  }
  await (message.type === 'keep' ? keepPage : keepNext)(message.page)
  const { length } = await left(message.page)
  if (length === 0) await dropEarlier()
  return { left: length }
}

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const address = addressAsked(request, scope)
  if (address === undefined) return
  event.respondWith(request.mode === 'navigate' ? page(address, request) : file(address, request))
})

async function file(address: string, request: Request): Promise<Response> {
  const known = await find(address).catch(() => undefined)
  return known ?? fetch(request).catch(async (error) => (await find(address, true)) ?? Promise.reject(error))
}

async function page(address: string, request: Request): Promise<Response> {
  const known = await find(address).catch(() => undefined)
  if (known) return known
  const before = await find(address, true).catch(() => undefined)
  const fresh = await Promise.race([fetch(request).catch(() => undefined), ...(before ? [patience()] : [])])
  // A host in trouble is as good as none.
  if (fresh && fresh.status < 500) return fresh
  return before ?? fresh ?? offlinePage(address)
}

const patience = () => new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))

/** Sends on to the page that tells what is kept, of the same language or else of another. */
async function offlinePage(address: string): Promise<Response> {
  const all = await list()
  const own = treeOf(address, all)
  for (const { root } of [...(own ? [own] : []), ...all]) {
    if (await find(`${root}offline/`, true))
      return Response.redirect(`${scope}${root}offline/?wanted=${encodeURIComponent(address)}`)
  }
  return Response.error()
}
