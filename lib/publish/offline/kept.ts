import { isHashed, missing, outdated, treeOf, unitOf, type VersionCache } from './decisions'
import type { KeptFile, Tree, Unit } from './precache'
import { worker } from './scope'
import { digestIn, sealed } from './sealed'

/** The address of the list of this version's files. Its name holds the list's digest, so it names the version too. */
declare const LIST: string

const { scope } = worker.registration
/** Several courses may stand on one host. */
const OURS = `lectern ${new URL(scope).pathname} `
const NAME = OURS + LIST
/** Under this address a cache has a mark once its version has served pages. */
const USED = '?used'

const full = (address: string) => new URL(address, scope).href
const cache = () => caches.open(NAME)

let trees: Promise<Tree[]> | undefined
let kept: Promise<Set<string>> | undefined
/** What could not be had since the worker started: not to be tried again and again. */
const failed = new Set<string>()

/** What can be kept of this version. */
export function list(): Promise<Tree[]> {
  trees ??= keepFile([LIST, LIST.split('.')[1] ?? ''])
    .then(() => find(LIST))
    .then((found) => found?.json())
  // Another try must be possible.
  trees.catch(() => {
    trees = undefined
  })
  return trees
}

/** The addresses, whole, of all files that are kept of this version. */
function keptNow(): Promise<Set<string>> {
  kept ??= cache()
    .then((own) => own.keys())
    .then((requests) => new Set(requests.map(({ url }) => url)))
  return kept
}

/** A file as kept: of this version, or, when its name tells its content or `anyVersion` will do, of another. */
export const find = async (address: string, anyVersion = isHashed(address)): Promise<Response | undefined> =>
  anyVersion ? caches.match(full(address)) : (await cache()).match(full(address))

/** Keeps files, the last only when all before it are kept. Rejects when one cannot be had. */
async function keep(unit: Unit): Promise<void> {
  await Promise.all(unit.slice(0, -1).map(keepFile))
  await Promise.all(unit.slice(-1).map(keepFile))
}

async function keepFile([address, digest]: KeptFile): Promise<void> {
  const url = full(address)
  const now = await keptNow()
  if (now.has(url)) return
  const earlier = await caches.match(url)
  const response =
    earlier && digestIn(earlier) === digest
      ? earlier
      : await sealed(await fetch(url, { cache: isHashed(address) ? 'default' : 'no-cache', priority: 'low' }), digest)
  await (await cache()).put(url, response)
  now.add(url)
}

/** Keeps the shells of the languages in use: of the pages that are open, and of those kept before. */
export async function keepShells(): Promise<void> {
  const all = await list()
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const used = open.map(({ url }) => treeOf(url.slice(scope.length), all))
  for (const tree of all) {
    if (used.includes(tree) || (await find(tree.root, true))) await keep(tree.shell)
  }
}

/** Keeps a page with what it needs, and the shell of its language. */
export async function keepPage(page: string): Promise<void> {
  const tree = treeOf(page, await list())
  if (!tree) return
  await keep(tree.shell)
  await keep(unitOf(page, tree) ?? [])
}

/** Keeps the next page of the language that is not kept. One that cannot be had is passed over for now. */
export async function keepNext(page: string): Promise<void> {
  const [unit = []] = await left(page)
  await keep(unit).catch(() => {
    for (const [address] of unit) failed.add(address)
  })
}

/** What is still to be kept of the language of a page, the next first. */
export async function left(page: string): Promise<Unit[]> {
  const tree = treeOf(page, await list())
  const now = await keptNow()
  return tree ? missing(page, tree, (address) => now.has(full(address)) || failed.has(address)) : []
}

/** Deletes what earlier versions kept, unless something is wanting still, or another page is open, which may be of one. */
export async function dropEarlier(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (failed.size > 0 || open.length > 1) return
  for (const { name } of await versions()) if (name !== NAME) await caches.delete(name)
}

/** Marks this version as the one that serves, and deletes all that came before, but for the last that served. */
export async function begin(): Promise<void> {
  await (await cache()).put(full(USED), new Response())
  for (const name of outdated(await versions(), NAME)) await caches.delete(name)
}

async function versions(): Promise<VersionCache[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS))
  return Promise.all(
    names.map(async (name) => ({ name, used: (await (await caches.open(name)).match(full(USED))) !== undefined })),
  )
}
