import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Bundle, bundleIslands, inlineScript, type Runtime } from './bundle'
import { compress } from './compress'
import { isDesk } from './desk'
import { filesOf, published, role } from './exported'
import { type Document, parseDocument } from './html'
import { islandSources } from './island-sources'
import { below, relativeTo } from './links'
import { islandsOf, keptScripts, publishPage, type Site } from './page'
import { partOf } from './part'
import { readStyleSheets } from './style-sheets'

export type PublishOptions = {
  /** The folder that `next build` exported. */
  from: string
  /** The folder to publish to; replaced whole, and only when all went well. */
  to: string
  /** What islands run on in the browser. `react` tells a fault of Preact from one of ours. */
  runtime?: Runtime
  /** The path under which hosts serve the site. Only the page of missing addresses needs it; all else is relative. */
  base?: string
  /** Whether the instructor's desk is part of the site. */
  desk?: boolean
  /** The project: its `components/islands` are bundled. */
  root?: string
}

/** What was published. */
export type Published = { pages: number; islands: string[]; scriptBytes: number }

/** What is wrong with an export, one message a line, each with the page it was seen on. */
export class PublishError extends Error {
  override name = 'PublishError'
}

const NOT_FOUND = '404.html'

/**
 * Turns the folder that Next exported into the site that is served: pages without Next's runtime, one module that wakes
 * their islands, a policy in each page, addresses that work under any path, compressed copies for servers that send
 * such. Throws a PublishError that lists all that is wrong, and then leaves `to` as it was.
 */
export async function publish({
  from,
  to,
  runtime = 'preact',
  base = '/',
  desk = true,
  root = process.cwd(),
}: PublishOptions): Promise<Published> {
  const exported = (await filesOf(from)).filter((file) => desk || !isDesk(file))
  const all = new Set(exported)
  const having = (wanted: string) => exported.filter((file) => role(file, all) === wanted)
  const pages = new Map<string, Document>()
  for (const page of having('page')) pages.set(page, parseDocument(await readFile(path.join(from, page), 'utf8')))

  const sources = await islandSources(root)
  const bundles = new Map<string, Bundle>()
  for (const part of new Set([...pages.keys()].map(partOf))) {
    const islandsByPage = [...pages]
      .filter(([page]) => partOf(page) === part)
      .map(([, document]) => islandsOf(document))
    const alive = islandsByPage.filter((islands) => islands.size > 0)
    if (alive.length > 0) bundles.set(part, await bundleIslands(root, sources, alive, runtime))
  }
  const scripts = new Map([...bundles.values()].flatMap(({ files }) => files.map(({ path, text }) => [path, text])))
  const site: Omit<Site, 'modules'> = {
    styles: await readStyleSheets(from, having('style')),
    files: new Set([...pages.keys(), ...having('asset').map(published), ...scripts.keys()]),
    islands: new Set(sources.map((source) => source.name)),
    early: await inlineScript(root, fileURLToPath(new URL('./early.ts', import.meta.url))),
  }

  const problems = unequalScripts(pages)
  const finished = new Map<string, string>()
  for (const [page, document] of pages) {
    const rewrite = page === NOT_FOUND ? below(withSlashes(base)) : relativeTo(page)
    const modules = bundles.get(partOf(page))?.modules ?? (() => [])
    const result = publishPage(document, { ...site, modules }, rewrite)
    problems.push(...result.problems.map((problem) => `${page}: ${problem}`))
    finished.set(page, result.html)
  }
  if (problems.length > 0) throw new PublishError(problems.join('\n'))

  const folder = `${to}.next`
  await rm(folder, { recursive: true, force: true })
  for (const [page, html] of finished) await write(folder, page, html)
  for (const file of having('asset')) await copy(path.join(from, file), path.join(folder, published(file)))
  for (const [file, text] of scripts) await write(folder, file, text)
  await compress(folder)
  await rm(to, { recursive: true, force: true })
  await rename(folder, to)
  const scriptBytes = [...scripts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return { pages: pages.size, islands: [...site.islands], scriptBytes }
}

/** The layout's script must be the same on every page: its hash is all that policies allow. */
function unequalScripts(pages: Map<string, Document>): string[] {
  const texts = new Set([...pages.values()].map((document) => keptScripts(document).join('\n')))
  return texts.size > 1 ? ['the inline script marked data-keep differs from page to page; it must be a constant'] : []
}

const withSlashes = (base: string) => `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/')

async function write(folder: string, file: string, text: string): Promise<void> {
  const to = path.join(folder, file)
  await mkdir(path.dirname(to), { recursive: true })
  await writeFile(to, text)
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true })
  await cp(from, to)
}
