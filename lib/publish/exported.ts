import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** What becomes of a file that Next exported: pages and styles are worked on, assets copied, the rest left behind. */
export type Role = 'page' | 'style' | 'asset' | 'left'

/** All files below a folder, as sorted paths with `/`. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}

/**
 * The role of an exported file among all of them. Beside each page Next writes the payloads of its router
 * (`index.txt`, `__next.*.txt`); under `_next/` only styles and media outlive its runtime.
 */
export function role(file: string, all: ReadonlySet<string>): Role {
  const name = path.posix.basename(file)
  if (file.startsWith('_not-found/') || file === '404/index.html' || file === '404/index.txt') return 'left'
  // The worker of development; a published site has one of its own.
  if (name === 'sw.js') return 'left'
  if (name.startsWith('__next.') && name.endsWith('.txt')) return 'left'
  if (name.endsWith('.txt') && all.has(file.replace(/\.txt$/, '.html'))) return 'left'
  if (file.startsWith('_next/')) {
    if (file.endsWith('.css')) return 'style'
    return file.startsWith('_next/static/media/') ? 'asset' : 'left'
  }
  return file.endsWith('.html') ? 'page' : 'asset'
}

/** The folder for all that has a hash in its name. Not `_next`: some hosts do not serve a leading underscore. */
export const ASSETS = 'assets'

/**
 * Whether a file, or the root-absolute address of one, has a name that changes with its content: all languages of a site
 * then share it.
 */
export const isHashed = (file: string): boolean => /^\/?(assets|media)\//.test(published(file))

/** Where an exported file, or a root-absolute address of one, stands in the published folder. */
export const published = (file: string): string => file.replace(/^(\/?)_next\/static\/media\//, `$1${ASSETS}/`)
