import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { filesOf } from './exported'

/** What a site is made of, besides its lessons. */
const SOURCES = ['app', 'components', 'lib', 'public', 'next.config.js', 'package-lock.json']

/** Written by the build itself. */
const GENERATED = 'app/revision.js'

/**
 * A digest of the names and contents of all that a site is made of: the project's sources below `root` and the folder of
 * lessons. Two equal digests mean that building again would give the same site.
 */
export async function digestOf(root: string, lessons: string): Promise<string> {
  const hash = createHash('sha256')
  for (const source of [...SOURCES.map((name) => path.join(root, name)), path.resolve(root, lessons)]) {
    for (const file of await filesAt(source)) {
      const name = path.relative(root, file)
      if (name !== GENERATED) hash.update(`${name}\0`).update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

/** The file itself or all files below a folder; none when there is nothing. */
async function filesAt(source: string): Promise<string[]> {
  const found = await stat(source).catch(() => undefined)
  if (!found) return []
  return found.isFile() ? [source] : (await filesOf(source)).map((file) => path.join(source, file))
}
