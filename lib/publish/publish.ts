import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Runtime } from './bundle'
import { compress } from './compress'
import { remover } from './offline/remover'
import { WORKER, writeWorker } from './offline/write'
import { type FinishedTree, finishTree, readTree } from './tree'

export type PublishOptions = {
  /** The folder that `next build` exported. */
  from: string
  /** The code of its language. */
  language?: string
  /** What `next build` exported in other languages; each goes below a folder that is called after its code. */
  others?: { from: string; language: string }[]
  /** The folder to publish to; replaced whole, and only when all went well. */
  to: string
  /** What islands run on in the browser. `react` tells a fault of Preact from one of ours. */
  runtime?: Runtime
  /** The path under which hosts serve the site. Only the page of missing addresses needs it; all else is relative. */
  base?: string
  /** Folders of the export that the site does without, such as the instructor's `desk`. */
  without?: string[]
  /** Whether browsers keep pages for offline use. Without it, a worker that an earlier site set up removes itself. */
  offline?: boolean
  /** The project: its `components/islands` are bundled. */
  root?: string
}

/** What was published. */
export type Published = { pages: number; scriptBytes: number }

/** What is wrong with an export, one message a line, each with the page it was seen on. */
export class PublishError extends Error {
  override name = 'PublishError'
}

/**
 * Turns the folders that Next exported, one a language, into the site that is served: pages without Next's runtime, one module that wakes
 * their islands, a policy in each page, addresses that work under any path, compressed copies for servers that send
 * such. Throws a PublishError that lists all that is wrong, and then leaves `to` as it was.
 */
export async function publish({
  from,
  language = 'en',
  others = [],
  to,
  runtime = 'preact',
  base = '/',
  without = [],
  offline = true,
  root = process.cwd(),
}: PublishOptions): Promise<Published> {
  const trees = [await readTree(from, language, '', without)]
  // The desk speaks one language only.
  const withoutDesk = [...without, 'desk']
  for (const other of others) trees.push(await readTree(other.from, other.language, `${other.language}/`, withoutDesk))
  const finished: FinishedTree[] = []
  for (const tree of trees)
    finished.push(await finishTree(tree, trees, { root, runtime, base: withSlashes(base), offline }))
  const problems = finished.flatMap((tree) => tree.problems)
  if (problems.length > 0) throw new PublishError(problems.join('\n'))

  const folder = `${to}.next`
  await rm(folder, { recursive: true, force: true })
  const all = <T>(of: (tree: FinishedTree) => Map<string, T>) => new Map(finished.flatMap((tree) => [...of(tree)]))
  const pages = all((tree) => tree.pages)
  const scripts = all((tree) => tree.scripts)
  for (const [file, source] of all((tree) => tree.assets)) await copy(source, path.join(folder, file))
  const data = all((tree) => tree.data)
  for (const [file, text] of [...pages, ...scripts, ...data]) await write(folder, file, text)
  if (offline) await writeWorker(folder)
  else await write(folder, WORKER, remover)
  await compress(folder)
  await rm(to, { recursive: true, force: true })
  await rename(folder, to)
  const scriptBytes = [...scripts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return { pages: pages.size, scriptBytes }
}

const withSlashes = (base: string) => `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/')

async function write(folder: string, file: string, text: string): Promise<void> {
  const to = path.join(folder, file)
  await mkdir(path.dirname(to), { recursive: true })
  await writeFile(to, text)
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true })
  await cp(from, to)
}
