import { attribute, create, type Document, type Element, elements, head, prepend, remove, textOf, toHtml } from './html'
import type { Rewrite } from './links'
import { markFar } from './mark-far'
import { needsRuntime, removeRuntime, tracesOfRuntime } from './next-runtime'
import { deadLinks, forbidden } from './page-checks'
import { relink } from './page-links'
import { contentSecurityPolicy } from './policy'
import { styleAttributes } from './style-attributes'
import type { StyleSheets } from './style-sheets'

/** What the pages of a site have in common. */
export type Site = {
  styles: StyleSheets
  /** Paths of all files of the published site. */
  files: ReadonlySet<string>
  /** Names of the islands there are. */
  islands: ReadonlySet<string>
  /** The one inline script. */
  inline: string
  /** Root-absolute addresses of the modules for these islands, the one to run first. */
  modules: (islands: Iterable<string>) => string[]
}

/** The names of the islands that a page holds. */
export const islandsOf = (document: Document): Set<string> =>
  new Set(elements(document).flatMap((element) => attribute(element, 'data-island') ?? []))

/** The text of the inline scripts that the layout has marked `data-keep`. */
export const keptScript = (document: Document): string =>
  elements(document)
    .filter((element) => element.tagName === 'script' && attribute(element, 'data-keep') !== undefined)
    .map(textOf)
    .join('\n')

/**
 * Turns a page that Next exported into the one that is served: no script but the site's, styles in the page, a policy,
 * addresses rewritten. Gives its text, and in plain words what is wrong with it. Changes the tree.
 */
export function publishPage(
  document: Document,
  site: Site,
  rewrite: Rewrite,
  linkLanguages = () => {},
): { html: string; problems: string[] } {
  const problems = needsRuntime(document)
  removeRuntime(document)
  const css = takeStyles(document, site.styles, problems)
  problems.push(...forbidden(document, site.islands), ...deadLinks(document, site.files))
  prepend(head(document), [
    ...scripts(document, site),
    ...(css === '' ? [] : [create('style', {}, css)]),
    ...icon(document),
    create('script', { type: 'speculationrules' }, SPECULATION),
  ])
  markFar(document)
  relink(document, rewrite)
  linkLanguages()
  for (const meta of elements(document)) if (attribute(meta, 'charset') !== undefined) remove(meta)
  prepend(head(document), [create('meta', { charset: 'utf-8' }), policy(document, site.inline)])
  const html = toHtml(document)
  return { html, problems: [...problems, ...tracesOfRuntime(html)] }
}

/** Takes the style sheets out of a page, those that it links to and those in its head, and gives their text. */
function takeStyles(document: Document, sheets: StyleSheets, problems: string[]): string {
  const inHead = elements(head(document)).filter(({ tagName, attrs }) => tagName === 'style' && attrs.length === 0)
  const links = elements(document).filter(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet',
  )
  return [...links, ...inHead]
    .map((element) => {
      remove(element)
      const href = attribute(element, 'href')
      if (href === undefined) return textOf(element)
      const css = sheets.get(href)
      if (css === undefined) problems.push(`the style sheet ${href} is not among the exported files`)
      return css ?? ''
    })
    .join('')
}

/** The scripts of a page. What makes its islands live stands first, since it takes longest to arrive. */
function scripts(document: Document, site: Site): Element[] {
  const islands = islandsOf(document)
  const [entry, ...others] = islands.size > 0 ? site.modules(islands) : []
  return [
    ...(entry === undefined ? [] : [create('script', { type: 'module', async: '', src: entry })]),
    ...others.map((href) => create('link', { rel: 'modulepreload', href })),
    create('script', {}, site.inline),
  ]
}

/** Has the browser fetch a page of the site when a link to it is about to be followed. */
const SPECULATION = JSON.stringify({ prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }] })

/** A page without an icon names an empty one: browsers would ask the host for `/favicon.ico`, outside the site. */
function icon(document: Document): Element[] {
  const has = elements(document).some((element) => /^(shortcut )?icon$/.test(attribute(element, 'rel') ?? ''))
  return has ? [] : [create('link', { rel: 'icon', href: 'data:,' })]
}

/** The policy that allows what stands in the page and nothing else. */
function policy(document: Document, inline: string): Element {
  const styles = elements(document).filter((element) => element.tagName === 'style')
  const content = contentSecurityPolicy({
    scripts: [inline, SPECULATION],
    styles: styles.map(textOf),
    styleAttributes: styleAttributes(document),
  })
  return create('meta', { 'http-equiv': 'Content-Security-Policy', content })
}
