import { attribute, type Document, type Element, elements, remove, removeComments } from './html'

/** Types of script that execute, or change what executes; all others are data. */
const EXECUTES = /^(|module|importmap|(text|application)\/(x-)?(java|ecma|j|live)script(1\.\d)?)$/

const isExecutable = (element: Element) =>
  element.tagName === 'script' && EXECUTES.test(attribute(element, 'type')?.trim().toLowerCase() ?? '')

/** Links that only serve scripts, style sheets (they move into the page) or Next's own connection to its host. */
const isForRuntime = (element: Element) => {
  if (element.tagName !== 'link') return false
  const rel = attribute(element, 'rel')
  const as = attribute(element, 'as')
  return (
    rel === 'modulepreload' ||
    (rel === 'preload' && (as === 'script' || as === 'style')) ||
    (rel === 'preconnect' && attribute(element, 'href') === '/')
  )
}

/** `<div hidden>` with nothing in it: where Next streams metadata. */
const isEmptyOutlet = (element: Element) =>
  element.tagName === 'div' &&
  attribute(element, 'hidden') !== undefined &&
  element.childNodes.every((child) => child.nodeName === '#comment')

/**
 * Takes out of a page every script that executes, and what only serves them. Comments go too, except in islands, where
 * they tell neighbouring texts apart.
 */
export function removeRuntime(document: Document): void {
  for (const element of elements(document)) {
    if (isExecutable(element) || isForRuntime(element) || isEmptyOutlet(element)) remove(element)
  }
  removeComments(document, (element) => attribute(element, 'data-island') !== undefined)
}

/**
 * What of a page would not work without Next's runtime. To be asked before it is removed.
 * A part that suspends on the server is sent hidden, and a script that no longer runs would have put it in its place.
 */
export function needsRuntime(document: Document): string[] {
  const streamed = elements(document).filter((element) => /^[BS]:/.test(attribute(element, 'id') ?? ''))
  return streamed.length > 0
    ? [
        'a part of the page is streamed (Suspense, or a component that waits): it would stay hidden. Await the data above it',
      ]
    : []
}

/** Traces of Next's runtime in the text of a page, none when all of it is gone. */
export const tracesOfRuntime = (html: string): string[] =>
  [...new Set(html.match(/\b(?:self\.)?__next_[a-z]+|\/_next\/[^"'\s<>)]*/g))].map(
    (trace) => `a trace of the Next.js runtime is left: ${trace}`,
  )
