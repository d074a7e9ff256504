import { attribute, type Document, elements, setText, textOf } from './html'
import { inCss, inJson, inSrcset, type Rewrite } from './links'

const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data'])

/** Metadata whose content is an address: `og:image`, `og:url`, `twitter:image` … */
const isAddress = (name = '') => /(^|:)(image|url|video|audio)$/.test(name)

/** Rewrites every address in a page: in attributes, style sheets, the props of islands and metadata. */
export function relink(document: Document, rewrite: Rewrite): void {
  for (const element of elements(document)) {
    if (element.tagName === 'style') setText(element, inCss(textOf(element), rewrite))
    for (const attr of element.attrs) {
      if (ADDRESSES.has(attr.name)) attr.value = rewrite(attr.value)
      else if (attr.name === 'srcset' || attr.name === 'imagesrcset') attr.value = inSrcset(attr.value, rewrite)
      else if (attr.name === 'style') attr.value = inCss(attr.value, rewrite)
      else if (attr.name === 'data-props') attr.value = JSON.stringify(inJson(JSON.parse(attr.value), rewrite))
      else if (attr.name === 'content' && isAddress(attribute(element, 'property') ?? attribute(element, 'name'))) {
        attr.value = rewrite(attr.value)
      }
    }
  }
}
