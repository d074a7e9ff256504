import type { Tree, Unit } from './precache'

/** What a worker decides by of a request. */
type Asked = { method: string; url: string; headers: Pick<Headers, 'has'> }

/**
 * The address below the site's root that a request is for, `undefined` when it is none of the worker's business: another
 * site's, one that changes something, or a part of a file.
 */
export function addressAsked({ method, url, headers }: Asked, scope: string): string | undefined {
  if (method !== 'GET' || !url.startsWith(scope) || headers.has('range')) return undefined
  return url
    .slice(scope.length)
    .replace(/[?#].*$/s, '')
    .replace(/(^|\/)index\.html$/, '$1')
}

/** Whether the name of a file holds its hash: any version of the site may then use it. */
export const isHashed = (address: string): boolean => /^(assets|media)\//.test(address)

/** The language that an address belongs to: that with the longest root. */
export const treeOf = (address: string, trees: Tree[]): Tree | undefined =>
  trees.filter(({ root }) => address.startsWith(root)).sort((a, b) => b.root.length - a.root.length)[0]

/** The unit that ends with a page. */
export const unitOf = (address: string, { rest }: Tree): Unit | undefined =>
  rest.find((unit) => unit.at(-1)?.[0] === address)

/**
 * The units of a language that are not kept yet, the one to keep next first: those that follow the page that is being
 * read, since they are read next, then those before it.
 */
export function missing(address: string, { rest }: Tree, kept: (address: string) => boolean): Unit[] {
  const at = Math.max(
    0,
    rest.findIndex((unit) => unit.at(-1)?.[0] === address),
  )
  return [...rest.slice(at), ...rest.slice(0, at)].filter((unit) => unit.some(([file]) => !kept(file)))
}

/** A cache of a version of the site, in the order of their making; `used` once its version has served pages. */
export type VersionCache = { name: string; used: boolean }

/**
 * The caches to delete when a version takes over: all but its own and that of the version before, which still has what
 * the new one has not fetched yet.
 */
export function outdated(caches: VersionCache[], own: string): string[] {
  const before = caches.filter(({ name, used }) => used && name !== own).at(-1)
  return caches.map(({ name }) => name).filter((name) => name !== own && name !== before?.name)
}
