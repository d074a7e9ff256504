import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build as esbuild } from 'esbuild'
import { bundleProblems, forbiddenImports } from './bundle-rules'
import { firstUse } from './first-use'
import { forBrowsers, OUT } from './for-browsers'
import type { IslandSource } from './island-sources'
import { type Parts, registry } from './islands-registry'
import { join } from './join'
import { outputOf, withImports } from './outputs'
import { smaller } from './smaller'
import { wordingBySection } from './wording'

export type Runtime = 'preact' | 'react'

/** The script of a site. Addresses are root-absolute. */
export type Bundle = {
  /** Files to write, by path below the site's root. */
  files: { path: string; text: string }[]
  /** The one module that a page with islands runs. */
  entry: string
  /** The modules that a page with these islands fetches at once, the entry and what it imports first. */
  modules: (islands: Iterable<string>) => string[]
}

const HERE = fileURLToPath(new URL('.', import.meta.url))
const OURS = path.join(HERE, 'react.ts')
const PREACT = { react: OURS, 'react-dom/client': OURS, 'react/jsx-runtime': 'preact/jsx-runtime' }

/**
 * Bundles the islands that a site uses, with the runtime that wakes them. `root` is the project's folder, `pages` the
 * names of the islands on each page that has some. Those marked as `later` are a module of their own. Of the others either
 * all go into the entry, or those that few pages have are split off: whichever is the lighter for a page, all pages
 * counted alike. `language` is the code of the one that they speak. With `offline`, they set up
 * the service worker.
 * Throws with esbuild's report, or with what the rules for browser code say.
 */
export async function bundleIslands(
  root: string,
  islands: IslandSource[],
  pages: ReadonlySet<string>[],
  runtime: Runtime,
  language = 'en',
  offline = false,
): Promise<Bundle> {
  const used = islands.filter(({ name }) => pages.some((page) => page.has(name)))
  const later = used.filter((island) => island.later)
  const atOnce = used.filter((island) => !island.later)
  const common = atOnce.filter(({ name }) => pages.filter((page) => page.has(name)).length * 3 >= pages.length)
  const whole = await build(root, { entry: atOnce, own: [], later }, runtime, language, offline)
  if (common.length === atOnce.length) return minified(whole)
  const own = atOnce.filter((island) => !common.includes(island))
  const split = await build(root, { entry: common, own, later }, runtime, language, offline)
  return minified(weight(split, pages) < weight(whole, pages) ? split : whole)
}

/** What a request costs besides its answer, as bytes. */
const REQUEST = 1000

/** What the pages of a site fetch, each by itself: compressed bytes, and a surcharge for each file. */
function weight({ files, modules }: Bundle, pages: ReadonlySet<string>[]): number {
  const sizes = new Map(files.map(({ path, text }) => [`/${path}`, REQUEST + brotliCompressSync(text).length]))
  return pages.flatMap((page) => modules(page).map((module) => sizes.get(module) ?? 0)).reduce((a, b) => a + b, 0)
}

/** One way of bundling. */
async function build(
  root: string,
  parts: Parts,
  runtime: Runtime,
  language: string,
  offline: boolean,
): Promise<Bundle> {
  const common = [wordingBySection(language), forbiddenImports]
  const options = {
    ...forBrowsers(root),
    alias: runtime === 'preact' ? PREACT : {},
  }
  const ownBundles = firstUse({ ...options, plugins: common })
  const { outputFiles, metafile } = await esbuild({
    ...options,
    entryPoints: [{ in: path.join(HERE, 'runtime.tsx'), out: 'islands' }],
    splitting: true,
    metafile: true,
    plugins: [registry(root, parts, offline), ownBundles.plugin, ...common],
  })
  const read = (input: string) => readFileSync(path.join(root, input), 'utf8')
  const problems = [metafile, ...ownBundles.metafiles].flatMap((made) => bundleProblems(made, read))
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const entry = outputOf(metafile, ({ entryPoint }) => entryPoint?.endsWith('publish/runtime.tsx') ?? false)
  const atOnce = new Set(withImports(metafile, entry))
  const module = (output: string) => ({
    path: siteOf(output),
    text: outputFiles.find((file) => path.relative(root, file.path) === output)?.text ?? '',
    exports: metafile.outputs[output]?.exports ?? [],
  })
  const others = Object.keys(metafile.outputs).filter((output) => !atOnce.has(output))
  const made = await join([...atOnce].map(module), others.map(module))
  const address = (output: string) => `/${made.get(siteOf(output))?.path}`
  return {
    files: [
      ...new Set(made.values()),
      ...ownBundles.files.map((file) => ({ path: siteOf(path.relative(root, file.path)), text: file.text })),
    ],
    entry: address(entry),
    modules: (names) => {
      const wanted = new Set(names)
      const chunks = parts.own
        .filter(({ name }) => wanted.has(name))
        .map(({ file }) => outputOf(metafile, ({ entryPoint }) => entryPoint === path.relative(root, file)))
      return [...new Set([entry, ...chunks].flatMap((output) => withImports(metafile, output)).map(address))]
    },
  }
}

/** The same bundle, which esbuild has minified, minified further: a twentieth less to download. */
async function minified(bundle: Bundle): Promise<Bundle> {
  const files = bundle.files.map(async ({ path, text }) => ({ path, text: await smaller(text) }))
  return { ...bundle, files: await Promise.all(files) }
}

const siteOf = (output: string) => path.posix.relative(OUT, output.split(path.sep).join('/'))
