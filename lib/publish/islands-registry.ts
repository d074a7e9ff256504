import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import type { IslandSource } from './island-sources'

/** The islands of a bundle: those in its entry, those that a page fetches with it, and those fetched when they come near. */
export type Parts = { entry: IslandSource[]; own: IslandSource[]; later: IslandSource[] }

const KEEP_OFFLINE = fileURLToPath(new URL('../../components/offline/start.ts', import.meta.url))

/**
 * What the entry imports as `islands:registry`: how to get each island, and what keeps pages for offline use, if anything does. All that
 * is fetched later is one module, `islands:later`.
 */
export function registry(root: string, { entry, own, later }: Parts, offline: boolean): Plugin {
  const file = (island: IslandSource) => JSON.stringify(island.file)
  const imported = (from: string, exported: string) => `() => import(${from}).then((m) => m.${exported}.client)`
  const contents: Record<string, string[]> = {
    registry: [
      ...entry.map((island) => `import { ${island.exported} } from ${file(island)}`),
      'export const islands = {',
      ...entry.map(({ name, exported }) => `'${name}': () => ${exported}.client,`),
      ...own.map((island) => `'${island.name}': ${imported(file(island), island.exported)},`),
      ...later.map(({ name, exported }) => `'${name}': ${imported("'islands:later'", exported)},`),
      '}',
      offline ? `export { keepOffline } from ${JSON.stringify(KEEP_OFFLINE)}` : 'export const keepOffline = undefined',
    ],
    later: later.map((island) => `export { ${island.exported} } from ${file(island)}`),
  }
  return {
    name: 'registry',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^islands:/ }, ({ path }) => ({ path: path.replace('islands:', ''), namespace: 'islands' }))
      onLoad({ filter: /.*/, namespace: 'islands' }, ({ path }) => ({
        contents: contents[path]?.join('\n'),
        resolveDir: root,
      }))
    },
  }
}
