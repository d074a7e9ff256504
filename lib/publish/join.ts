import { createHash } from 'node:crypto'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'

/** A module of a site by its path. All stand in one folder and import one another as `./name`. */
type Module = { path: string; text: string }

/**
 * Joins modules that pages always fetch together to one file, which compresses better and takes one request: those `together`, with the
 * names that each exports, become the first of them. esbuild has split off what `others` import as well; they now import it from there.
 * Gives the new modules by the paths of the old. As the joined file and the others name each other, the hash in each name is one of all.
 */
export async function join(
  together: (Module & { exports: string[] })[],
  others: Module[],
): Promise<Map<string, Module>> {
  const texts = [...together, ...others].map(({ text }) => text).join('\n')
  const hash = (old: string) => createHash('sha256').update(`${old}\n${texts}`).digest('hex').slice(0, 8).toUpperCase()
  const renamed = (old: string) => old.replace(/[^/.]+\.\w+\.js$/, (name) => name.replace(/\w+(?=\.js$)/, hash(name)))
  const parts = new Map(together.map((module, i) => [path.posix.basename(module.path), { ...module, i }]))
  const names = new Set(others.map((module) => path.posix.basename(module.path)))
  const [first] = parts.keys()
  const joined = renamed(first ?? '')

  // Two parts may export different things by the same name.
  const exported = (part: string, form: (name: string, outside: string) => string) => {
    const { exports = [], i = 0 } = parts.get(part) ?? {}
    return `{ ${exports.map((name) => form(name, i === 0 ? name : `${name}$${i}`)).join(', ')} }`
  }
  const inward = [...parts.keys()].map(
    (part) =>
      `import './${part}'\nexport ${exported(part, (name, outside) => `${name} as ${outside}`)} from './${part}'`,
  )
  const outward = (part: string) =>
    `export ${exported(part, (name, outside) => `${outside} as ${name}`)} from './${joined}'`

  const links = (contents: (part: string) => string | undefined): Plugin => ({
    name: 'join',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path: asked }) => {
        const name = asked.slice(2)
        if (parts.has(name)) return { path: name, namespace: 'part' }
        return { path: names.has(name) ? renamed(asked) : asked, external: true }
      })
      onLoad({ filter: /.*/, namespace: 'part' }, ({ path: part }) => ({ contents: contents(part) }))
    },
  })
  const bundled = async (text: string, contents: (part: string) => string | undefined) => {
    const { outputFiles } = await build({
      stdin: { contents: text },
      bundle: true,
      write: false,
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      logLevel: 'silent',
      plugins: [links(contents)],
    })
    return outputFiles.map((file) => file.text).join('')
  }

  const whole = {
    path: renamed(together[0]?.path ?? ''),
    text: await bundled(inward.join('\n'), (part) => parts.get(part)?.text),
  }
  const made = new Map(together.map((module) => [module.path, whole]))
  for (const module of others)
    made.set(module.path, { path: renamed(module.path), text: await bundled(module.text, outward) })
  return made
}
