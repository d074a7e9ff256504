import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** What decides how a lesson is read and compiled, from the root of the project. */
const SOURCES = ['lib/course', 'lib/quiz', 'package-lock.json']

/**
 * A fingerprint of the code that reads and compiles lessons: what one version kept in the cache, another does not use.
 * Taken once in a process.
 */
export function engineVersion(): Promise<string> {
  version ??= fingerprint(process.cwd())
  return version
}
let version: Promise<string> | undefined

async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256').update(process.versions.node)
  for (const source of SOURCES)
    for (const file of await filesIn(path.join(root, source))) hash.update(file).update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

/** The file itself, or all files in the folder, sorted; none when there is nothing of that name. */
async function filesIn(name: string): Promise<string[]> {
  const entries = await readdir(name, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (!entries) return [name]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
