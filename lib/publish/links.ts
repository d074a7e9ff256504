import path from 'node:path'
import { isHashed, published } from './exported'

/** Rewrites one address; what it does not know it leaves alone. */
export type Rewrite = (url: string) => string

const isRootAbsolute = (url: string) => url.startsWith('/') && !url.startsWith('//')

/** What follows the path of an address: query and fragment. */
const tail = (url: string) => /[?#].*$/s.exec(url)?.[0] ?? ''

/** The address of a page file: `lessons/x/index.html` answers under `/lessons/x/`. */
export const addressOf = (page: string) => `/${page.replace(/(^|\/)index\.html$/, '$1')}`

/**
 * Makes root-absolute addresses relative to a page (a path below the site's root), so that the folder works under any
 * path. An address of the page itself keeps its fragment only.
 */
export function relativeTo(page: string): Rewrite {
  const up = '../'.repeat(page.split('/').length - 1) || './'
  return (url) => {
    if (!isRootAbsolute(url)) return url
    const rest = tail(url)
    if (rest.startsWith('#') && url.slice(0, -rest.length) === addressOf(page)) return rest
    return up + published(url).slice(1)
  }
}

/** Puts root-absolute addresses under the folder of a language (`ur/`), but for those that all languages share. */
export const inTree =
  (folder: string): Rewrite =>
  (url) =>
    isRootAbsolute(url) && !isHashed(url) ? `/${folder}${url.slice(1)}` : url

/**
 * Puts root-absolute addresses under a base such as `/course/`. For the page of a missing address: it is served at any
 * depth, where relative ones lead nowhere.
 */
export const below =
  (base: string): Rewrite =>
  (url) =>
    isRootAbsolute(url) ? base + published(url).slice(1) : url

/** Rewrites every address of a `srcset`. */
export const inSrcset = (srcset: string, rewrite: Rewrite): string =>
  srcset
    .split(',')
    .map((candidate) => candidate.trim().replace(/^\S+/, rewrite))
    .join(', ')

/** Rewrites every `url()` of a style sheet. */
export const inCss = (css: string, rewrite: Rewrite): string =>
  css.replace(/\burl\(\s*(["']?)([^"')]+)\1\s*\)/g, (_, quote, url) => `url(${quote}${rewrite(url.trim())}${quote})`)

/** Makes the relative addresses of a style sheet root-absolute; `file` is its path below the site's root. */
export const absoluteCss = (css: string, file: string): string =>
  inCss(css, (url) => (/^([a-z]+:|\/|#)/i.test(url) ? url : path.posix.join('/', path.posix.dirname(file), url)))

const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^<>"'])*>/gi

/** Rewrites the addresses in a fragment of HTML that is only known as a string; its text is left alone. */
export const inHtml = (html: string, rewrite: Rewrite): string =>
  html.replace(TAG, (tag) =>
    tag.replace(
      /(\s(?:href|src|poster)=)(["'])([^"']*)\2/gi,
      (_, before, quote, url) => before + quote + rewrite(url) + quote,
    ),
  )

/** Rewrites the addresses in JSON: strings under keys that end in `href` or `src`, and those in fragments of HTML. */
export function inJson(value: unknown, rewrite: Rewrite, key = ''): unknown {
  if (typeof value === 'string') return /(href|src)$/i.test(key) ? rewrite(value) : inHtml(value, rewrite)
  if (Array.isArray(value)) return value.map((item) => inJson(item, rewrite, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, inJson(v, rewrite, k)]))
}

/** The file that a root-absolute address names, `undefined` for one that leads out of the site. */
export function target(url: string): string | undefined {
  if (!isRootAbsolute(url)) return undefined
  const rest = tail(url)
  const file = decodeURI(rest ? url.slice(0, -rest.length) : url).slice(1)
  return published(file === '' || file.endsWith('/') ? `${file}index.html` : file)
}
