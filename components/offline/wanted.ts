/**
 * The page of the site that was asked for when the offline page came instead. `search` is the query of the address, in which
 * anyone may write anything: an address that leads out of the site is none.
 */
export function wantedPage(search: string, root: string): string | undefined {
  const address = new URLSearchParams(search).get('wanted')
  if (address === null) return undefined
  const { href } = new URL(`./${address}`, root)
  return href.startsWith(root) ? href : undefined
}
