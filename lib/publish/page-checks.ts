import { attribute, type Document, type Element, elements } from './html'
import { target } from './links'

/** Elements whose `src`, `srcset`, `href`, `data` or `poster` the browser loads by itself. */
const LOADS = new Set(['img', 'source', 'iframe', 'video', 'audio', 'track', 'embed', 'object', 'link', 'use', 'image'])

const isForeign = (url: string) => /^\s*(https?:)?\/\//i.test(url)

const short = (element: Element) =>
  `<${element.tagName}${element.attrs.map(({ name, value }) => ` ${name}="${value.slice(0, 60)}"`).join('')}>`

/** Whether a `<link>` makes the browser load something, rather than name it. */
const names = (element: Element) =>
  element.tagName === 'link' &&
  /^(canonical|alternate|author|license|next|prev|help)$/.test(attribute(element, 'rel') ?? '')

function ofElement(element: Element, islands: ReadonlySet<string>): string[] {
  const problems: string[] = []
  const island = attribute(element, 'data-island')
  if (island !== undefined && !islands.has(island)) {
    problems.push(
      `no island is called ${island}: the name given to island() must be that of its file in components/islands`,
    )
  }
  for (const { name, value } of element.attrs) {
    if (name.startsWith('on')) problems.push(`${short(element)} has an inline handler, which the page's policy forbids`)
    if (/^\s*javascript:/i.test(value)) problems.push(`${short(element)} has a javascript: address`)
    const loads = LOADS.has(element.tagName) && !names(element) && /^(src|srcset|href|data|poster)$/.test(name)
    if (loads && isForeign(value)) problems.push(`${short(element)} would load from another host`)
  }
  return problems
}

/** What a page may not hold: unknown islands, inline handlers, anything loaded from another host. */
export const forbidden = (document: Document, islands: ReadonlySet<string>): string[] =>
  elements(document).flatMap((element) => ofElement(element, islands))

/** Links of a page (while they are still root-absolute) that name no file of the site. */
export function deadLinks(document: Document, files: ReadonlySet<string>): string[] {
  const dead = elements(document).flatMap((element) =>
    ['href', 'src', 'poster'].flatMap((name) => {
      const url = attribute(element, name)
      const file = url === undefined ? undefined : target(url)
      return file === undefined || files.has(file) ? [] : [url]
    }),
  )
  return [...new Set(dead)].map((url) => `a link to ${url} leads nowhere`)
}
