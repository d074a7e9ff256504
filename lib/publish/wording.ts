import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

const IMPORT = /^import \{([^}]*)\} from '@\/wording'$/gm

/** A source whose imports of the catalogue name the sections they take, each as a module of its own. */
export function importBySection(source: string): string {
  return source.replace(IMPORT, (_, names: string) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => `import { ${name} } from 'wording:${name.split(' ')[0]}'`)
      .join(';'),
  )
}

/**
 * A catalogue as modules: each `export const` one by itself under its name, and under `shared` what stands before the first,
 * which the others import.
 */
export function sections(catalogue: string): Map<string, string> {
  const [shared = '', ...parts] = catalogue.split(/^(?=export const )/m)
  const names = [...shared.matchAll(/^const (\w+)/gm)].map((match) => match[1])
  const before = `import { ${names.join(', ')} } from 'wording:shared'\n`
  return new Map([
    ['shared', shared.replace(/^const /gm, 'export const ')],
    ...parts.map((part): [string, string] => [
      /\w+/.exec(part.slice('export const '.length))?.[0] ?? '',
      before + part,
    ]),
  ])
}

/**
 * Makes each section of the catalogue a module of its own. A bundler that splits code puts a module where any page needs
 * a part of it, all parts at once: a lesson would carry the sentences of every page. `language` is the code of the catalogue.
 */
export const wordingBySection = (language: string): Plugin => ({
  name: 'wording',
  setup({ onResolve, onLoad }) {
    const folder = fileURLToPath(new URL('../../components/wording', import.meta.url))
    const catalogue = path.join(folder, `${language}.ts`)
    let modules: Promise<Map<string, string>> | undefined
    onResolve({ filter: /^wording:/ }, ({ path }) => ({
      path: path.slice('wording:'.length),
      namespace: 'wording',
      sideEffects: false,
    }))
    onLoad({ filter: /.*/, namespace: 'wording' }, async ({ path: name }) => {
      modules ??= readFile(catalogue, 'utf8').then(sections)
      const contents = (await modules).get(name)
      return contents === undefined
        ? { errors: [{ text: `${catalogue} has no section ${name}` }] }
        : { contents, loader: 'ts', resolveDir: folder }
    })
    onLoad({ filter: /\/components\/.*\.tsx?$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8')
      const contents = importBySection(source)
      return contents === source ? undefined : { contents, loader: file.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
})
