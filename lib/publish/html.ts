import { parse, parseFragment as parseTemplate, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5'

export type Document = Tree.Document
export type Element = Tree.Element
type Parent = Tree.ParentNode

// Without scripting, what stands in <noscript> is read as elements, so links there are seen like all others.
const options = { scriptingEnabled: false }

/** The tree of a whole page. */
export const parseDocument = (html: string): Document => parse(html, options)

/** The tree of a fragment. */
export const parseFragment = (html: string): Tree.DocumentFragment => parseTemplate(html, options)

/** The text of a tree. */
export const toHtml = (document: Document): string =>
  serialize(document, options).replace(PROPS, (_, start: string, json: string) => {
    const plain = json.replace(/&(quot|lt|gt);/g, (_, name: keyof typeof PLAIN) => PLAIN[name])
    return `${start}'${plain.replaceAll("'", '&#39;')}'`
  })

/** Props are JSON that holds HTML: between single quotes most of it can stand as it is. Text has no bare `<`. */
const PROPS = /(<div data-island="[^"]*" data-props=)"([^"]*)"/g
const PLAIN = { quot: '"', lt: '<', gt: '>' }

/** Every element of a tree in document order, those in `<template>` too. The list does not follow later changes. */
export function elements(parent: Parent): Element[] {
  const inside = 'content' in parent ? [parent.content, parent] : [parent]
  return inside.flatMap(({ childNodes }) =>
    childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : [])),
  )
}

/** The value of an attribute, `''` when it has none, `undefined` when it is absent. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value

/** An element without a parent. */
export function create(tagName: string, attributes: Record<string, string>, text?: string): Element {
  const element: Element = {
    nodeName: tagName,
    tagName,
    attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    namespaceURI: 'http://www.w3.org/1999/xhtml' as Element['namespaceURI'],
    parentNode: null,
    childNodes: [],
  }
  if (text !== undefined) element.childNodes.push({ nodeName: '#text', value: text, parentNode: element })
  return element
}

/** Takes an element, with all it holds, out of its tree. */
export function remove(element: Element): void {
  const siblings = element.parentNode?.childNodes
  siblings?.splice(siblings.indexOf(element), 1)
  element.parentNode = null
}

/** The `<head>` that every parsed document has. */
export function head(document: Document): Element {
  const found = elements(document).find((element) => element.tagName === 'head')
  if (!found) throw new Error('the page has no head')
  return found
}

/** Puts elements before all that a parent has, in the order given. */
export function prepend(parent: Element, added: Element[]): void {
  for (const element of added) element.parentNode = parent
  parent.childNodes.unshift(...added)
}

/** The text directly in an element, as in `<script>` and `<style>`. */
export const textOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')

/** All text below a part of a tree, as a reader sees it but for its spaces. */
export const textBelow = (parent: Parent): string =>
  parent.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textBelow(child) : ''))
    .join('')

/** Sets the text of an element that holds nothing else. */
export function setText(element: Element, value: string): void {
  element.childNodes = [{ nodeName: '#text', value, parentNode: element }]
}

/** Removes comments, except below elements for which `keep` holds. */
export function removeComments(parent: Parent, keep: (element: Element) => boolean): void {
  parent.childNodes = parent.childNodes.filter((child) => child.nodeName !== '#comment')
  for (const child of parent.childNodes) if ('tagName' in child && !keep(child)) removeComments(child, keep)
}
