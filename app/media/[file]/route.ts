import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { media } from '@/lib/course/media'

export const dynamic = 'force-static'

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

/** An empty file: Next refuses to export a route that has no address, and a course may have no image. */
const NONE = 'none'

export async function generateStaticParams() {
  const files = [...(await media()).keys()]
  return (files.length > 0 ? files : [NONE]).map((file) => ({ file }))
}

/** An image of the lessons. Its name holds the hash of its content, so it may be kept for ever. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  if (file === NONE) return new Response('')
  const found = (await media()).get(file)
  if (!found) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(await readFile(found)), {
    headers: {
      'content-type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
