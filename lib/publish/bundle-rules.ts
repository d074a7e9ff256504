import { builtinModules } from 'node:module'
import type { Metafile, Plugin } from 'esbuild'

const WHY: [pattern: RegExp, why: string][] = [
  [/^next(\/|$)/, 'there is no Next.js in the published site: use a plain <a>, and pass data as props'],
  [/^server-only$/, 'it is for the server: pass what it computes as props'],
  [/^react-dom\/server/, 'it is for the server'],
  [/\.module\.css$/, 'Next and this bundle would name its classes differently: use plain class names'],
  [
    new RegExp(`^(node:|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/|$))`),
    'there is no Node in a browser',
  ],
]

/** Stops the bundle, with file and line, at an import that no browser code may have. */
export const forbiddenImports: Plugin = {
  name: 'forbidden-imports',
  setup(build) {
    build.onResolve({ filter: /^[^.]|\.module\.css$/ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined
      const rule = WHY.find(([pattern]) => pattern.test(path))
      return rule && { errors: [{ text: `${path} cannot be used in an island: ${rule[1]}` }] }
    })
  },
}

/** Packages that are for build time only; an import of a type, or of what is not used, does no harm. */
const BUILD_TIME = /(?:^|\/)node_modules\/(zod|esbuild|mdx-bundler|yaml|unified)\//

/**
 * What is wrong with a finished bundle: packages that have no business in a browser, and hooks that differ silently
 * between the server's React and the browser's runtime. `read` gives the text of an input.
 */
export function bundleProblems(metafile: Metafile, read: (input: string) => string): string[] {
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : [])),
  )
  return [...new Set(used)].sort().flatMap((input) => {
    const name = BUILD_TIME.exec(input)?.[1]
    if (name !== undefined) {
      const importers = Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
        !file.includes('node_modules/') && imports.some(({ path }) => path.includes(`node_modules/${name}/`))
          ? [file]
          : [],
      )
      return [`${name} is for build time and must not reach the browser; imported by ${importers.join(', ')}`]
    }
    if (input.includes('node_modules/') || input.includes(':')) return []
    const line =
      read(input)
        .split('\n')
        .findIndex((text) => /\buseId\b/.test(text)) + 1
    return line > 0
      ? [`${input}:${line}: useId gives other ids in the browser than on the server: make ids from question ids`]
      : []
  })
}
