import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { transform } from 'esbuild'
import { absoluteCss, inCss } from './links'

/** Minified style sheets by their root-absolute address; the addresses in them are root-absolute too. */
export type StyleSheets = ReadonlyMap<string, string>

/** Reads and minifies the style sheets (paths below `from`). Throws esbuild's report when one does not parse. */
export async function readStyleSheets(from: string, files: string[]): Promise<StyleSheets> {
  const sheets = files.map(async (file) => {
    const css = absoluteCss(await readFile(path.join(from, file), 'utf8'), file)
    const { code } = await transform(css, { loader: 'css', minify: true, legalComments: 'none', sourcefile: file })
    // Nothing in a sheet may end the element that it will stand in.
    return [`/${file}`, code.trim().replaceAll('</style', '<\\/style')] as const
  })
  return new Map(await Promise.all(sheets))
}

/** Addresses of the files that a sheet names in `url()`, without data URLs. */
export function filesIn(css: string): string[] {
  const found: string[] = []
  inCss(css, (url) => {
    if (url.startsWith('/')) found.push(url)
    return url
  })
  return found
}
