/**
 * A service worker that removes the one before it, with all that it kept, and reloads the pages that it served. It stands
 * at `sw.js` in development, where a published site may have been served from the same port before, and in a site
 * published without the offline part: so a worker that turns out broken is replaced.
 */
export const remover = `addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(remove()))
async function remove() {
  const ours = \`lectern \${new URL(registration.scope).pathname} \`
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name)
  const pages = await clients.matchAll({ type: 'window' })
  await registration.unregister()
  for (const page of pages) page.navigate(page.url)
}
`
