import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { forBrowsers } from './for-browsers'
import { smaller } from './smaller'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** The one script that stands in every page: what `early.ts` does, and then this text, which the layout has for a page. */
export async function inlineScript(root: string, kept: string): Promise<string> {
  const contents = `import './early'\n${kept}`
  const { outputFiles } = await build({ ...forBrowsers(root), stdin: { contents, resolveDir: HERE }, format: 'iife' })
  return smaller(outputFiles.map(({ text }) => text.trim()).join(''))
}
