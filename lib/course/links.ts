import type { Link, Root } from 'mdast'
import { readName } from './lesson-file'
import { walk } from './walk'

/** What a link of a lesson points to. `lesson` is a slug; without it the lesson itself is meant. */
export type Target = { lesson?: string; anchor?: string }

/** Where a link leads: into the course, elsewhere on the site or the web, or to an address a lesson may not use. */
export type Destination = { to: 'lesson'; target: Target } | { to: 'elsewhere' } | { to: 'nowhere' }

/**
 * Reads a link's address. Into the course lead `#anchor`, `03-origins.mdx#anchor` (which also works where the
 * files are read on a Git host) and `/lessons/origins/#anchor`.
 */
export function destination(url: string): Destination {
  const [, address = '', fragment] = /^([^#]*)(?:#(.*))?$/s.exec(url) ?? []
  const anchor = fragment ? decoded(fragment) : undefined
  if (address === '') return anchor === undefined ? { to: 'nowhere' } : { to: 'lesson', target: { anchor } }
  if (/^(https?|mailto|tel):/i.test(address)) return { to: 'elsewhere' }
  const lesson = /^\/lessons\/([^/?]+)\/?$/.exec(address)?.[1] ?? readName(address.replace(/^\.\//, ''))?.slug
  if (lesson !== undefined) return { to: 'lesson', target: { lesson: decoded(lesson), anchor } }
  return address.startsWith('/') && !/^\/(\/|lessons\/.)/.test(address) ? { to: 'elsewhere' } : { to: 'nowhere' }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The links of a tree. */
export function linksOf(tree: Root): Link[] {
  const links: Link[] = []
  walk(tree, (node) => {
    if (node.type === 'link') links.push(node)
  })
  return links
}

/** Gives links to other lessons the addresses that the site has: `03-origins.mdx#a` becomes `/lessons/origins/#a`. */
export function resolveLinks(tree: Root): void {
  for (const link of linksOf(tree)) {
    const found = destination(link.url)
    if (found.to !== 'lesson' || found.target.lesson === undefined) continue
    const anchor = found.target.anchor === undefined ? '' : `#${encodeURIComponent(found.target.anchor)}`
    link.url = `/lessons/${found.target.lesson}/${anchor}`
  }
}
