import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { attributeText, type Element, elements, type Json, jsonAttribute } from './jsx'
import { resolveLinks } from './links'
import { placeMap } from './places'
import type { References } from './references'
import type {} from './syntax/nodes'
import { toPlainText } from './syntax/plain-text'
import { timelineEntries } from './timeline'

const silent = () => {}

/**
 * Makes of a lesson's tree what is compiled: every component gets the props that the site's components take, quizzes become
 * `<Quiz id="…"/>`, citations `<Cite id="…"/>`, images and links the addresses of the site. The lesson must be without errors.
 */
export function bodyTree(tree: Root, { terms, images }: Pick<References, 'terms' | 'images'>): Root {
  resolveLinks(tree)
  const children = tree.children.filter((node) => node.type !== 'yaml' && node.type !== 'definition')
  const body: Root = { ...tree, children: children.map((node) => (isQuiz(node) ? placeholder(node) : node)) }
  for (const element of elements(body)) resolveElement(element, terms, images)
  replace(body, (node) => {
    if (node.type === 'citation')
      return { type: 'mdxJsxTextElement', name: 'Cite', attributes: [jsonAttribute('id', node.id)], children: [] }
    const image = node.type === 'image' ? images[node.url] : undefined
    if (node.type !== 'image' || !image) return node
    const { src, width, height } = image
    const hProperties = { width, height, loading: 'lazy', decoding: 'async' }
    return { ...node, url: src, data: { ...node.data, hProperties } }
  })
  return body
}

type Quiz = Extract<Element, { type: 'mdxJsxFlowElement' }>
const isQuiz = (node: RootContent): node is Quiz => node.type === 'mdxJsxFlowElement' && node.name === 'Quiz'

const placeholder = (quiz: Quiz): Quiz => ({
  ...quiz,
  attributes: [jsonAttribute('id', attributeText(quiz, 'id') ?? '')],
  children: [],
})

function resolveElement(element: Element, terms: References['terms'], images: References['images']): void {
  const set = (props: Record<string, Json>) => {
    const kept = element.attributes.filter((a) => a.type === 'mdxJsxAttribute' && !(a.name in props))
    element.attributes = [...kept, ...Object.entries(props).map(([name, value]) => jsonAttribute(name, value))]
  }
  const id = attributeText(element, 'id')
  switch (element.name) {
    case 'Term':
      set({ id: (id === undefined ? terms[toPlainText([element])] : terms[`#${id}`]) ?? '' })
      break
    case 'Figure': {
      const src = attributeText(element, 'src') ?? ''
      set({ ...(images[src] ?? { src }) })
      break
    }
    case 'PlaceMap': {
      const { highlight, places, list } = placeMap(element, silent)
      set({ highlight, places })
      element.children = list ? [list] : []
      break
    }
    case 'Timeline':
      element.children = timelineEntries(element, silent).map(({ when, children }) => ({
        type: 'mdxJsxFlowElement',
        name: 'TimelineEntry',
        attributes: [jsonAttribute('when', when)],
        children,
      }))
      break
  }
}

/** Puts for every node what the function makes of it. */
function replace(parent: Parents, make: (node: Nodes) => Nodes): void {
  parent.children = parent.children.map(make) as typeof parent.children
  for (const child of parent.children) if ('children' in child) replace(child, make)
}
