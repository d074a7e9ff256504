/** The header of a kept response that tells which version of a file it is. */
const DIGEST_HEADER = 'x-kept-digest'

/** The digest that a kept response was kept under. */
export const digestIn = (response: Response): string | null => response.headers.get(DIGEST_HEADER)

/**
 * A response to keep: the same content, known by its digest. Rejects when the content is another: a newer version has been
 * put on the host meanwhile, or a network that wants a login answers for it. One that was redirected may not answer for a
 * page, so this makes a new one.
 */
export async function sealed(response: Response, digest: string): Promise<Response> {
  const body = await response.arrayBuffer()
  const found = await digestOf(body, digest.length)
  if (!response.ok || found !== digest) throw new Error(`${response.url} is not the file of this version`)
  const headers = new Headers(response.headers)
  // These describe the bytes that came over the network.
  headers.delete('content-encoding')
  headers.delete('content-length')
  headers.set(DIGEST_HEADER, digest)
  return new Response(body, { headers })
}

async function digestOf(content: ArrayBuffer, length: number): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, length)
}
