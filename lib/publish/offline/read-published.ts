import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { filesOf } from '../exported'
import { attribute, elements, parseDocument, textOf } from '../html'
import { inCss } from '../links'
import type { PublishedFile } from './precache'

/** Links to what a page shows or runs; others, such as the icon for a home screen, are for the system. */
const SHOWN = /^(?:preload|modulepreload|stylesheet|icon)$/

/** Reads a published folder: of each file a digest, and which files of the folder it names. */
export async function readPublished(folder: string): Promise<Map<string, PublishedFile>> {
  const files = await filesOf(folder)
  const read = await Promise.all(
    files.map(async (file) => {
      const content = await readFile(path.join(folder, file))
      return [file, { digest: digestOf(content), names: namesIn(file, content.toString()) }] as const
    }),
  )
  return new Map(read)
}

/** As the worker computes it: enough of a SHA-256 to tell one version of a file from another. */
export const digestOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 16)

/** Paths of the files that a page or a script names. */
function namesIn(file: string, text: string): string[] {
  const urls = file.endsWith('.html') ? urlsIn(text) : file.endsWith('.js') ? modulesIn(text) : []
  return [...new Set(urls.flatMap((url) => pathOf(url, file) ?? []))]
}

/** Addresses in the elements and style sheets of a page. */
function urlsIn(html: string): string[] {
  return elements(parseDocument(html)).flatMap((element) => {
    if (element.tagName === 'link' && !SHOWN.test(attribute(element, 'rel') ?? '')) return []
    const urls = ['href', 'src', 'poster'].flatMap((name) => attribute(element, name) ?? [])
    if (element.tagName === 'style') inCss(textOf(element), (url) => urls.push(url).toString())
    return urls
  })
}

/** Modules that a bundled script imports, at once or later. */
const modulesIn = (script: string) => [...script.matchAll(/["'](\.\/[\w.-]+\.js)["']/g)].map((match) => match[1] ?? '')

/** The file that an address in a file leads to, none when it leads out of the folder. */
function pathOf(url: string, file: string): string | undefined {
  if (/^([a-z][a-z\d+.-]*:|\/|#)/i.test(url)) return undefined
  const { pathname } = new URL(url, `http://site/${encodeURI(file)}`)
  const found = decodeURI(pathname).slice(1)
  return found === '' || found.endsWith('/') ? `${found}index.html` : found
}
