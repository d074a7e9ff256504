import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Where an island is defined. `name` is that of its file, `exported` the name under which the module exports it. The
 * script of one that is `later` is fetched when it comes near.
 */
export type IslandSource = { name: string; exported: string; file: string; later: boolean }

/**
 * Finds the islands: each file of `components/islands` holds one `export const X = island('<file name>', …)`, or `later(…)`.
 * Throws when a file does not.
 */
export async function islandSources(root: string): Promise<IslandSource[]> {
  const folder = path.join(root, 'components/islands')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.tsx')).sort()
  return Promise.all(
    files.map(async (base) => {
      const name = base.replace(/\.tsx$/, '')
      const source = await readFile(path.join(folder, base), 'utf8')
      const found = [...source.matchAll(/^export const (\w+) = (island|later)(?:<[^(]*>)?\(\s*['"]([^'"]*)['"]/gm)]
      const [first] = found
      if (found.length !== 1 || first?.[1] === undefined || first[3] !== name) {
        throw new Error(`components/islands/${base} must hold one island: export const X = island('${name}', …)`)
      }
      return { name, exported: first[1], file: path.join(folder, base), later: first[2] === 'later' }
    }),
  )
}
