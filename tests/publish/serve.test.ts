import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { compress } from '@/lib/publish/compress'
import { type ServeOptions, serve } from '@/lib/publish/serve'
import { project } from './project'

async function served(options?: ServeOptions) {
  const folder = await project({
    'index.html': 'home',
    'lessons/x/index.html': 'lesson',
    '404.html': 'missing',
    'assets/a.js': 'x()',
    'sw.js': 'x()',
    'assets/long.js': 'x()\n'.repeat(200),
  })
  await compress(folder)
  const server = await serve(folder, options)
  onTestFinished(server.close)
  return server.url
}

test('pages answer under their folder, which without a slash at the end sends on to it', async () => {
  const url = await served()
  expect(await (await fetch(`${url}lessons/x/`)).text()).toBe('lesson')
  const bare = await fetch(`${url}lessons/x`, { redirect: 'manual' })
  expect([bare.status, bare.headers.get('location')]).toEqual([301, '/lessons/x/'])
})

test('what is missing gets the page for it', async () => {
  const response = await fetch(`${await served()}lessons/gone/`)
  expect([response.status, await response.text()]).toEqual([404, 'missing'])
})

test('a site can stand under a path, and nothing answers above it', async () => {
  const url = await served({ base: '/course/' })
  expect(await (await fetch(`${url}lessons/x/`)).text()).toBe('lesson')
  expect((await fetch(`${url}lessons/x`)).url).toBe(`${url}lessons/x/`)
  expect((await fetch(new URL('/', url))).status).toBe(404)
})

test('files with a hash in their name are kept for ever, pages and the service worker are asked for again', async () => {
  const url = await served()
  expect((await fetch(`${url}sw.js`)).headers.get('cache-control')).toBe('no-cache')
  expect((await fetch(`${url}assets/a.js`)).headers.get('cache-control')).toContain('immutable')
  expect((await fetch(url, { headers: { 'accept-encoding': 'identity' } })).headers.get('cache-control')).toBe(
    'no-cache',
  )
})

test('compressed copies go to those who take them', async () => {
  const url = await served()
  const encoding = async (accepted: string) =>
    (await fetch(`${url}assets/long.js`, { headers: { 'accept-encoding': accepted } })).headers.get('content-encoding')
  expect(await encoding('gzip, br')).toBe('br')
  expect(await encoding('gzip')).toBe('gzip')
  expect(await encoding('identity')).toBeNull()
})

test('a port that is taken is an error, unless the next one will do', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  await expect(served({ port })).rejects.toThrow('EADDRINUSE')
  expect(Number(new URL(await served({ port, orNext: true })).port)).toBeGreaterThan(port)
})
