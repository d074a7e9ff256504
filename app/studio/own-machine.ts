import { headers } from 'next/headers'
import { notFound } from 'next/navigation'

/** Names of the machine itself. A page elsewhere may have a name of its own lead here, but it cannot have one of these. */
const NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether a request was meant for this machine and made by a page of this server: by its headers `Host` and `Origin`, which no page can
 * choose. Navigation has no origin.
 */
export function isOwn(host: string | null, origin: string | null): boolean {
  const name = /^(\[[^\]]*\]|[^:]*)(:\d+)?$/.exec(host ?? '')?.[1]
  if (name === undefined || !NAMES.has(name.toLowerCase())) return false
  return origin === null || origin.toLowerCase() === `http://${host?.toLowerCase()}`
}

/** Answers a request that is not this machine's own as if there were nothing. */
export async function ownOnly(): Promise<void> {
  const sent = await headers()
  if (!isOwn(sent.get('host'), sent.get('origin'))) notFound()
}
