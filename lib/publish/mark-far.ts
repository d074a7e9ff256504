import { attribute, create, type Document, type Element, elements } from './html'

/**
 * Puts the islands of what is marked `data-in-turn` into `<noscript>`, and marks them as `data-far`. A browser that runs scripts takes that as
 * text, which costs nothing while the page opens: to lay out all of a long page at once keeps a slow telephone from all else. So does a single
 * form control, since browsers that fill in forms have the page laid out when it has been read. `far.ts` makes it part of the page, one after
 * the other.
 */
export function markFar(document: Document): void {
  for (const part of elements(document).filter((element) => attribute(element, 'data-in-turn') !== undefined))
    for (const island of islandsIn(part)) {
      const kept = create('noscript', {})
      kept.childNodes = island.childNodes
      for (const child of kept.childNodes) child.parentNode = kept
      kept.parentNode = island
      island.childNodes = [kept]
      island.attrs.push({ name: 'data-far', value: '' })
    }
}

/** Islands without islands in them. */
const islandsIn = (part: Element) =>
  elements(part).filter(
    (element) =>
      attribute(element, 'data-island') !== undefined &&
      !elements(element).some((inner) => attribute(inner, 'data-island') !== undefined),
  )
