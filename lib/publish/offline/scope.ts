/*
 * What this project uses of a service worker's global scope. TypeScript has types for it, but they and those of a page
 * cannot stand in one program.
 */

type Client = { url: string; navigate(url: string): Promise<unknown> }

type Extendable = { waitUntil(done: Promise<unknown>): void }

type Events = {
  install: Extendable
  activate: Extendable
  message: Extendable & { data: unknown; ports: readonly MessagePort[] }
  fetch: Extendable & { request: Request; respondWith(response: Promise<Response>): void }
}

type WorkerScope = {
  registration: { scope: string }
  clients: {
    matchAll(options: { type: 'window'; includeUncontrolled?: boolean }): Promise<readonly Client[]>
    claim(): Promise<void>
  }
  skipWaiting(): Promise<void>
  addEventListener<E extends keyof Events>(type: E, listener: (event: Events[E]) => void): void
}

/** The worker itself. */
export const worker = self as unknown as WorkerScope
