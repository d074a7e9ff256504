import type { Metafile } from 'esbuild'

/** The output of a bundle that this holds of. Throws when there is none. */
export function outputOf({ outputs }: Metafile, matches: (output: Metafile['outputs'][string]) => boolean): string {
  const found = Object.entries(outputs).find(([, output]) => matches(output))
  if (!found) throw new Error('the bundle lacks a module that it was asked for')
  return found[0]
}

/** An output and all that it imports statically, depth first. */
export function withImports(metafile: Metafile, output: string): string[] {
  const imports = metafile.outputs[output]?.imports ?? []
  const needed = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path)
  return [output, ...needed.flatMap((path) => withImports(metafile, path))]
}
