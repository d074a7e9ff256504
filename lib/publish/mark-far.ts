import { attribute, type Document, type Element, elements } from './html'

/**
 * Marks the islands in sections as `data-far`. Style may leave them out while a page opens: to lay out a whole page at once
 * keeps a slow telephone from all else. `far.ts` takes the marks away, one after the other.
 */
export function markFar(document: Document): void {
  for (const section of elements(document).filter(({ tagName }) => tagName === 'section'))
    for (const island of islandsIn(section))
      if (attribute(island, 'data-far') === undefined) island.attrs.push({ name: 'data-far', value: '' })
}

const islandsIn = (section: Element) =>
  elements(section).filter((element) => attribute(element, 'data-island') !== undefined)
