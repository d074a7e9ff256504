import type { Element, ElementContent } from 'hast'
import { toHtml as serialise } from 'hast-util-to-html'
import type { Code, Image, Link, Nodes, RootContent } from 'mdast'
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { type Handlers, type State, toHast } from 'mdast-util-to-hast'
import type { HtmlEnv } from './html-env'
import { attributeText } from './jsx'
import { COMPONENTS, QUIZ_COMPONENTS } from './syntax/components'
import { highlight } from './syntax/highlight'
import { maths } from './syntax/maths'
import type { Citation, Gap, GapOpening, Mark, MarkSequence, WrittenAnswer } from './syntax/nodes'
import { isPhrasing } from './syntax/phrasing'
import { toPlainText } from './syntax/plain-text'
import { type Fault, placeOf, problemAt } from './syntax/problem'

/**
 * Rich text as HTML that is safe to insert: text is escaped, links lead to http, https, mailto or within the site, and nothing
 * comes from the author unread. Fenced code is highlighted where `loadLanguages` has loaded its language before.
 */
export function toHtml(nodes: readonly Nodes[], env: HtmlEnv): string {
  return toHtmlPiece(nodes, env).trim()
}

/** As `toHtml`, but a single paragraph comes without its `<p>`, to stand in a line. */
export function toInlineHtml(nodes: readonly Nodes[], env: HtmlEnv): string {
  const shown = nodes.filter((node) => node.type !== 'definition')
  const only = shown.length === 1 ? shown[0] : undefined
  return toHtml(only?.type === 'paragraph' ? only.children : shown, env)
}

/** As `toHtml`, with the white space at both ends: for a piece of a line. */
export function toHtmlPiece(nodes: readonly Nodes[], env: HtmlEnv): string {
  const quick = quickly(nodes, env)
  if (quick !== undefined) return quick
  const options = { handlers: handlersFor(env) }
  if (!nodes.every(isPhrasing))
    return serialise(toHast({ type: 'root', children: [...nodes] as RootContent[] }, options))
  // As a paragraph, since a root would put line breaks between its children.
  const paragraph = toHast({ type: 'paragraph', children: [...nodes] }, options)
  return serialise('children' in paragraph ? (paragraph.children as ElementContent[]) : [])
}

/** What most texts are, without the way through a tree of HTML: words and citations, in a line or a paragraph. */
function quickly(nodes: readonly Nodes[], env: HtmlEnv): string | undefined {
  const [only, ...rest] = nodes
  if (only?.type === 'paragraph' && rest.length === 0) {
    const inside = quickly(only.children, env)
    return inside && `<p>${inside}</p>`
  }
  let html = ''
  for (const node of nodes) {
    if (node.type === 'text' && !node.value.includes('\n')) html += escaped(node.value)
    else {
      const label = node.type === 'citation' ? env.note(node.id) : undefined
      if (node.type !== 'citation' || label === undefined) return undefined
      html += serialise(citation(node.id, label))
    }
  }
  return html
}

/** As the serialiser escapes text. */
const escaped = (text: string) => text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')

const known = new WeakMap<HtmlEnv, Handlers>()

function handlersFor(env: HtmlEnv): Handlers {
  const made = known.get(env) ?? handlers(env)
  known.set(env, made)
  return made
}

function handlers(env: HtmlEnv): Handlers {
  const report = (node: Nodes, fault: Fault) => env.report(problemAt(placeOf(node), fault))
  const component = (state: State, node: MdxJsxTextElement | MdxJsxFlowElement): ElementContent[] => {
    const children = state.all(node)
    if (node.name !== 'Term') {
      if (COMPONENTS.has(node.name ?? '')) report(node, misplaced(node))
      return children
    }
    const text = toPlainText([node])
    const id = attributeText(node, 'id')
    const term = env.term(id === undefined ? { text } : { id })
    if (term === undefined) {
      report(node, unknownTerm(id ?? text))
      return children
    }
    return [element('a', { className: ['term'], href: `/glossary/#${encodeURIComponent(term)}` }, children)]
  }
  const formula = (_: State, node: InlineMath | DisplayMath) => {
    const formula = maths(node.value, node.type === 'math')
    if (typeof formula !== 'string') return formula
    if (!node.data || !('stray' in node.data)) report(node, badMaths(formula))
    return element('code', {}, [{ type: 'text', value: node.value }])
  }
  const literal = (_: State, node: GapOpening | MarkSequence): ElementContent => ({ type: 'text', value: node.value })
  return {
    code: (_, node: Code) => highlight(node.value, node.lang),
    math: formula,
    inlineMath: formula,
    mdxJsxTextElement: component,
    mdxJsxFlowElement: component,
    citation(_, node: Citation) {
      const label = env.note(node.id)
      if (label !== undefined) return citation(node.id, label)
      report(node, danglingCitation(node.id))
      return undefined
    },
    image(_, node: Image) {
      const image = env.image(node.url)
      if (!image) {
        report(node, missingImage(node.url))
        return undefined
      }
      return element('img', { ...image, alt: node.alt ?? '', ...(node.title && { title: node.title }) }, [])
    },
    link(state, node: Link) {
      const children = state.all(node)
      if (!isSafe(node.url)) return children
      return element('a', { href: encodeURI(decoded(node.url)), ...(node.title && { title: node.title }) }, children)
    },
    // Where these have no meaning they are what was typed.
    gap: (_, node: Gap) => ({ type: 'text', value: `[[${node.value}]]` }),
    gapOpening: literal,
    markSequence: literal,
    mark: (state, node: Mark) => [{ type: 'text', value: '==' }, ...state.all(node), { type: 'text', value: '==' }],
    writtenAnswer: (_, node: WrittenAnswer) => ({ type: 'text', value: `${node.sign} ${node.value}` }),
  }
}

/** A citation as the link by which its note is reached. */
function citation(id: string, label: string): Element {
  const properties = { className: ['cite'], href: `/sources/#${encodeURIComponent(id)}` }
  return element('a', properties, [{ type: 'text', value: label }])
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

/** Whether an address may be followed: a scheme that runs nothing, or none. */
function isSafe(url: string): boolean {
  const scheme = /^([^/?#]*?):/.exec(url)?.[1]
  return scheme === undefined || /^(https?|mailto|tel)$/i.test(scheme)
}

/** So that encoding does not encode twice. */
function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

const danglingCitation = (id: string): Fault => ({
  rule: 'dangling-citation',
  message: `No source has a note \`${id}\`.`,
  hint: 'Cite a note of sources.yaml, or write `\\[^` if you mean the characters.',
})

const unknownTerm = (name: string): Fault => ({
  rule: 'unknown-term',
  message: `The glossary has no entry \`${name}\`.`,
  hint: 'Add it to glossary.yaml, as an entry or as an alias of one.',
})

const missingImage = (src: string): Fault => ({
  rule: 'missing-image',
  message: `There is no image \`${src}\`.`,
  hint: 'Put it in lessons/images and write its path from the lessons’ folder: `images/name.png`.',
})

const badMaths = (reason: string): Fault => ({
  rule: 'bad-maths',
  message: `This formula cannot be read: ${reason}.`,
  hint: 'Mend the TeX, or write `\\$` if you mean a dollar sign.',
})

const misplaced = ({ type, name }: MdxJsxTextElement | MdxJsxFlowElement): Fault => ({
  rule: 'misplaced-component',
  message: QUIZ_COMPONENTS.has(name ?? '')
    ? `\`<${name}>\` cannot stand inside other text.`
    : `\`<${name}>\` belongs in the text of a lesson, not here.`,
  hint:
    type === 'mdxJsxTextElement' && QUIZ_COMPONENTS.has(name ?? '')
      ? `Put an empty line before \`<${name}>\` and begin the line with it.`
      : `Move it out, or write its content here without \`<${name}>\`.`,
})
