import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sirv from 'sirv'
import { ASSETS } from './exported'

export type ServeOptions = {
  /** The port; with `orNext` the next free one when it is taken. 0 takes any free one. */
  port?: number
  orNext?: boolean
  /** The path to serve under, with a slash at both ends. */
  base?: string
}

/** A server that runs: `url` is where the course is. */
export type Served = { url: string; close: () => Promise<void> }

/**
 * Serves a published folder to this machine alone, the way static hosts do: compressed copies to those who take them,
 * files with a hash in their name for ever, a folder's address with a slash at its end, `404.html` for what is missing. Rejects when the port cannot be had.
 */
export async function serve(
  folder: string,
  { port = 0, orNext = false, base = '/' }: ServeOptions = {},
): Promise<Served> {
  const missing = await readFile(path.join(folder, '404.html'), 'utf8').catch(() => 'Not found')
  const notFound = (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(missing)
  }
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    onNoMatch: notFound,
    setHeaders: (response, pathname) =>
      response.setHeader(
        'cache-control',
        pathname.startsWith(`/${ASSETS}/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  })
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(base)) return notFound(request, response)
    request.url = request.url.slice(base.length - 1)
    const { pathname } = new URL(request.url, 'http://localhost')
    if (!pathname.endsWith('/') && existsSync(path.join(folder, decodeURI(pathname), 'index.html'))) {
      response.writeHead(301, { location: `${base}${pathname.slice(1)}/` })
      return response.end()
    }
    files(request, response)
  })
  await listen(server, port, orNext)
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number, orNext: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (orNext && error.code === 'EADDRINUSE') listen(server, port + 1, orNext).then(resolve, reject)
      else reject(error)
    }
    server.once('error', onError)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError)
      resolve()
    })
  })
}
