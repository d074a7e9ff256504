import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin, transform } from 'esbuild'

/**
 * Gives each module that browser code imports on first use (`import('./x')`) a bundle of its own, made with these options. In
 * one bundle with what pages load at once, all that the two share would be cut out of that into further files. The plugin fills
 * the other two while a build runs.
 */
export function firstUse(options: BuildOptions): { plugin: Plugin; files: OutputFile[]; metafiles: Metafile[] } {
  const files: OutputFile[] = []
  const metafiles: Metafile[] = []
  const plugin: Plugin = {
    name: 'first-use',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, async ({ path: module, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const { outputFiles = [], metafile } = await build({
          ...options,
          entryPoints: [path.join(resolveDir, module)],
          metafile: true,
          plugins: [plugin, adoptedStyles, ...(options.plugins ?? [])],
        })
        files.push(...outputFiles)
        metafiles.push(metafile)
        return { path: `./${path.basename(outputFiles[0]?.path ?? '')}`, external: true }
      })
    },
  }
  return { plugin, files, metafiles }
}

/** A style sheet that such a module imports comes with it. The page's policy allows what scripts adopt. */
const adoptedStyles: Plugin = {
  name: 'adopted-styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { code } = await transform(await readFile(file, 'utf8'), { loader: 'css', minify: true })
      return {
        contents: `const sheet = new CSSStyleSheet()
sheet.replaceSync(${JSON.stringify(code)})
document.adoptedStyleSheets.push(sheet)`,
      }
    })
  },
}
