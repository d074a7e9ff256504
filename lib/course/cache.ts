import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { engineVersion } from './engine'

/**
 * What was worked out once and depends on nothing but its inputs, kept on disk. Any number of processes may use it at once: an
 * entry is written whole under another name and then renamed. An entry that is cut short or damaged counts as absent.
 */
export type Cache = {
  /** What was kept under these inputs; undefined when nothing was, or it is damaged. */
  get: <T>(inputs: string[]) => Promise<T | undefined>
  /** Keeps a JSON value. That a disk is full or read-only is no error: the next process works it out again. */
  set: (inputs: string[], value: unknown) => Promise<void>
}

const DAY = 24 * 3600_000
/** An entry older than this is deleted; if it was still of use, it is worked out again. */
const KEEP = 30 * DAY

/** Where the cache is when nothing else is said. */
export const CACHE = path.join(process.cwd(), '.lectern/cache')

/**
 * The cache in `.lectern/cache` under the working directory, or in another folder; `false`: one that keeps nothing. Entries are read and
 * written in step: so small, they take half as long as when threads are asked for each.
 */
export function openCache(dir: string | false = CACHE): Cache {
  if (dir === false) return { get: async () => undefined, set: async () => {} }
  const file = async (inputs: string[]) => {
    const hash = createHash('sha256').update(await engineVersion())
    for (const input of inputs) hash.update(` ${input.length} `).update(input)
    return path.join(dir, `${hash.digest('hex').slice(0, 40)}.json`)
  }
  let ready: Promise<unknown> | undefined
  return {
    async get<T>(inputs: string[]): Promise<T | undefined> {
      const name = await file(inputs)
      try {
        const text = readFileSync(name, 'utf8')
        const end = text.indexOf('\n')
        const body = text.slice(end + 1)
        if (text.slice(0, end) !== checksum(body)) return undefined
        return JSON.parse(body)
      } catch {
        return undefined
      }
    },
    async set(inputs, value) {
      const name = await file(inputs)
      const body = JSON.stringify(value)
      const draft = `${name}.${randomUUID()}.tmp`
      try {
        ready ??= mkdir(dir, { recursive: true }).then(() => prune(dir))
        await ready
        writeFileSync(draft, `${checksum(body)}\n${body}`)
        renameSync(draft, name)
      } catch {
        discard(draft)
      }
    },
  }
}

/** Fails where nothing can be written, as writing did. */
function discard(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {}
}

const checksum = (body: string) => createHash('sha1').update(body).digest('hex')

/** Deletes what has not been written for long, at most once a day; entries in use are soon written again. */
async function prune(dir: string): Promise<void> {
  const marker = path.join(dir, 'pruned')
  const now = Date.now()
  const last = await stat(marker).then(
    (s) => s.mtimeMs,
    () => 0,
  )
  if (now - last < DAY) return
  await writeFile(marker, '')
  if (last === 0) return
  for (const name of await readdir(dir)) {
    const entry = path.join(dir, name)
    const old = await stat(entry).then(
      (s) => now - s.mtimeMs > KEEP,
      () => false,
    )
    if (old) await rm(entry, { force: true })
  }
}
