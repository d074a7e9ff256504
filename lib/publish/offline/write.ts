import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { ASSETS } from '../exported'
import { precache } from './precache'
import { digestOf, readPublished } from './read-published'

/** The service worker's file, at the site's root: it may answer for what lies below its own folder only. */
export const WORKER = 'sw.js'

/**
 * Adds the service worker to a published folder, and the list of what it may keep. The worker's text changes when, and only
 * when, a file on the list or the worker itself does, which is how browsers learn of a new version.
 */
export async function writeWorker(folder: string): Promise<void> {
  const list = JSON.stringify(precache(await readPublished(folder)))
  const address = `${ASSETS}/kept.${digestOf(list)}.json`
  await mkdir(path.join(folder, ASSETS), { recursive: true })
  await writeFile(path.join(folder, address), list)
  await writeFile(path.join(folder, WORKER), await workerScript(address))
}

async function workerScript(list: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { LIST: JSON.stringify(list) },
  })
  return outputFiles.map(({ text }) => text).join('')
}
