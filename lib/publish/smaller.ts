import { minify } from 'terser'

/** Several parts of a site hold the same module, and minifying is most of the work of publishing. */
const done = new Map<string, Promise<string>>()

/** A module that esbuild has minified, minified further. Throws when it does not parse. */
export function smaller(code: string): Promise<string> {
  const known = done.get(code)
  if (known) return known
  const made = minify(code, { module: true, ecma: 2020, compress: { passes: 2 } }).then((out) => out.code ?? code)
  done.set(code, made)
  return made
}
