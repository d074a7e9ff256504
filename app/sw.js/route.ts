import { remover } from '@/lib/publish/offline/remover'

export const dynamic = 'force-static'

/** The worker of development: a site published before may have been served from the same port, and would answer still. */
export function GET() {
  return new Response(remover, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
