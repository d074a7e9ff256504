import { isHashed } from './exported'

/** Root-absolute addresses in JSON: under keys that end in href or src, and in fragments of HTML. */
const ADDRESS = /("\w*(?:href|src)":"|\s(?:href|src|poster)=(?:\\"|'))(\/(?!\/)[^"'\\]*)/gi

/**
 * JSON of a tree below `folder` (`ur/`), for pages that put its addresses under the root of their own tree: what all
 * languages share lies above that.
 */
export function sharedAbove(json: string, folder: string): string {
  const up = folder.replace(/[^/]+\//g, '../')
  return json.replace(ADDRESS, (all, before: string, url: string) =>
    isHashed(url) ? `${before}/${up}${url.slice(1)}` : all,
  )
}
