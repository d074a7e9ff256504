/** Which of these addresses, as they stand in the page, open without a connection. */
export async function keptOf(hrefs: string[]): Promise<ReadonlySet<string>> {
  // Only a secure context has caches.
  if (!('caches' in window)) return new Set()
  const found = await Promise.all(hrefs.map(async (href) => ((await caches.match(href)) ? [href] : [])))
  return new Set(found.flat())
}
