import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Bundle, bundleIslands, type Runtime } from './bundle'
import { sharedAbove } from './data'
import { filesOf, isHashed, published, role } from './exported'
import { type Document, parseDocument } from './html'
import { inlineScript } from './inline'
import { islandSources } from './island-sources'
import { type LanguageTree, linkLanguages } from './languages'
import { below, inTree, type Rewrite, relativeTo } from './links'
import { islandsOf, keptScript, publishPage, type Site } from './page'
import { partOf } from './part'
import { readStyleSheets } from './style-sheets'

/** What Next exported in one language, read. Paths are those of the export. */
export type Tree = LanguageTree & { from: string; documents: Map<string, Document>; styles: string[]; assets: string[] }

/** What a tree gives the site: texts by the path where they go, and where files are copied from, by that path as well. */
export type FinishedTree = {
  pages: Map<string, string>
  scripts: Map<string, string>
  data: Map<string, string>
  assets: Map<string, string>
  problems: string[]
}

const NOT_FOUND = '404.html'

/** Reads what Next exported, but for some of its folders. */
export async function readTree(from: string, language: string, folder: string, without: string[]): Promise<Tree> {
  const exported = (await filesOf(from)).filter((file) => !without.some((name) => file.startsWith(`${name}/`)))
  const all = new Set(exported)
  const having = (wanted: string) => exported.filter((file) => role(file, all) === wanted)
  const documents = new Map<string, Document>()
  for (const page of having('page')) documents.set(page, parseDocument(await readFile(path.join(from, page), 'utf8')))
  const pages = new Set(having('page').filter((page) => page !== NOT_FOUND))
  return { from, language, folder, pages, documents, styles: having('style'), assets: having('asset') }
}

type Options = { root: string; runtime: Runtime; base: string; offline: boolean }

/** Makes the pages of a tree those that are served, among all trees of the site. `base` ends and begins with a slash. */
export async function finishTree(
  tree: Tree,
  trees: Tree[],
  { root, runtime, base, offline }: Options,
): Promise<FinishedTree> {
  const { from, folder, documents } = tree
  const sources = await islandSources(root)
  const bundles = new Map<string, Bundle>()
  for (const part of new Set([...documents.keys()].map(partOf))) {
    const alive = [...documents]
      .filter(([page]) => partOf(page) === part)
      .map(([, document]) => islandsOf(document))
      .filter((islands) => islands.size > 0)
    if (alive.length > 0) bundles.set(part, await bundleIslands(root, sources, alive, runtime, tree.language, offline))
  }
  const scripts = new Map([...bundles.values()].flatMap(({ files }) => files.map(({ path, text }) => [path, text])))
  const [kept = '', ...different] = new Set([...documents.values()].map(keptScript))
  const problems =
    different.length > 0 ? ['the inline script marked data-keep differs from page to page; it must be a constant'] : []
  const site: Omit<Site, 'modules'> = {
    styles: await readStyleSheets(from, tree.styles),
    files: new Set([...documents.keys(), ...tree.assets.map(published), ...scripts.keys()]),
    islands: new Set(sources.map((source) => source.name)),
    inline: await inlineScript(root, kept),
  }

  const pages = new Map<string, string>()
  for (const [page, document] of documents) {
    const rewrite: Rewrite = page === NOT_FOUND ? below(base) : relativeTo(folder + page)
    const modules = bundles.get(partOf(page))?.modules ?? (() => [])
    const result = publishPage(
      document,
      { ...site, modules },
      (url) => rewrite(inTree(folder)(url)),
      () => linkLanguages(document, page, trees, rewrite),
    )
    problems.push(...result.problems.map((problem) => `${folder}${page}: ${problem}`))
    pages.set(folder + page, result.html)
  }
  const data = new Map<string, string>()
  for (const file of tree.assets.filter(isData))
    data.set(folder + file, sharedAbove(await readFile(path.join(from, file), 'utf8'), folder))
  const copied = tree.assets.filter((file) => !isData(file))
  const assets = new Map(
    copied.map((file) => [isHashed(file) ? published(file) : folder + published(file), path.join(from, file)]),
  )
  return { pages, scripts, data, assets, problems }
}

/** Whether a file holds what pages fetch. */
const isData = (file: string) => /^data\/.*\.json$/.test(file)
