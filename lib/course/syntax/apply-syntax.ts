import type { Heading, ListItem, Paragraph, Parents, PhrasingContent, Root, TableCell } from 'mdast'
import type { Position } from 'unist'
import { toPlainText } from './plain-text'
import { type Fault, placeOf, type Report } from './problem'
import { isId, slug } from './slug'
import { walk } from './walk'

/** A heading that can be linked to. */
export type Anchor = {
  id: string
  heading: Heading
  /** Whether the author wrote the id; evidence may name no other. */
  explicit: boolean
}

/**
 * Gives every `{#id}` and `{pinned}` to its heading, list item or table cell, every heading outside quizzes an id (as
 * `data.hProperties.id`), and takes from what stands in links the meaning it would have elsewhere. Changes the tree; gives the
 * anchors in the order of the text. The same for a lesson that is checked and one that is compiled.
 */
export function applySyntax(tree: Root, report: Report): Anchor[] {
  const left = new Set<Parents>()
  walk(tree, (node, parent) => {
    if (node.type === 'heading') {
      const id = takeMarkers(node, report).id
      if (id !== undefined) node.data = { ...node.data, hProperties: { id } }
    } else if (node.type === 'listItem') {
      takeBox(node)
      const first = node.children[0]
      if (first?.type === 'paragraph') node.data = { ...node.data, ...takeMarkers(first, report) }
    } else if (node.type === 'tableCell') {
      takeBars(node)
      node.data = { ...node.data, ...takeMarkers(node, report) }
    } else if (node.type === 'link' || node.type === 'linkReference') {
      node.children = literal(node.children)
    } else if (node.type === 'marker') {
      report(placeOf(node), misplacedMarker(node.value))
      if (parent) left.add(parent)
    }
  })
  for (const parent of left) parent.children = parent.children.filter(({ type }) => type !== 'marker') as never
  return anchorsOf(tree, report)
}

/** A box alone on its line, with a block below it, is a box too: GFM wants text beside it, but an option may be all code. */
function takeBox(item: ListItem): void {
  const [first, second] = item.children
  const [only, ...more] = first?.type === 'paragraph' ? first.children : []
  if (only?.type !== 'text' || more.length > 0 || second === undefined || second.type === 'blockquote') return
  const [box, sign] = /^\[([ xX])\]$/.exec(only.value) ?? []
  const { start, end } = placeOf(only)
  // Longer in the source than in the tree: the bracket is escaped.
  if (box === undefined || (end.offset ?? 0) - (start.offset ?? 0) > box.length) return
  item.checked = sign !== ' '
  item.children.shift()
}

/** Between bars that part cells, a bar in a formula is escaped as one in code is, which GFM takes back itself. */
function takeBars(cell: TableCell): void {
  walk(cell, (node) => {
    if (node.type === 'inlineMath') node.value = node.value.replaceAll('\\|', '|')
  })
}

function anchorsOf(tree: Root, report: Report): Anchor[] {
  const headings: Heading[] = []
  walk(tree, (node) => {
    if (node.type === 'heading') headings.push(node)
    return !(node.type === 'mdxJsxFlowElement' && node.name === 'Quiz')
  })
  const taken = new Set<string>()
  const explicit = new Map<Heading, string>()
  for (const heading of headings) {
    const id = heading.data?.hProperties?.id
    if (id === undefined) continue
    if (taken.has(id)) report(placeOf(heading), duplicateAnchor(id))
    taken.add(id)
    explicit.set(heading, id)
  }
  return headings.map((heading) => {
    const written = explicit.get(heading)
    if (written !== undefined) return { id: written, heading, explicit: true }
    const id = untaken(slug(toPlainText([heading])) || 'section', taken)
    taken.add(id)
    heading.data = { ...heading.data, hProperties: { id } }
    return { id, heading, explicit: false }
  })
}

function untaken(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  for (let n = 2; ; n++) if (!taken.has(`${id}-${n}`)) return `${id}-${n}`
}

/** Takes the markers off the end of a block's text, with the space before them. */
function takeMarkers(node: Heading | Paragraph | TableCell, report: Report): { id?: string; pinned?: boolean } {
  const taken: { id?: string; pinned?: boolean } = {}
  for (;;) {
    const last = node.children.at(-1)
    const spaced = last?.type === 'text' && last.value.trim() === ''
    const marker = spaced ? node.children.at(-2) : last
    if (marker?.type !== 'marker') break
    if (marker.value === 'pinned') {
      if (node.type !== 'paragraph') break
      taken.pinned = true
    } else {
      const id = marker.value.slice(1)
      if (isId(id)) taken.id = id
      else report(placeOf(marker), badId(id))
    }
    node.children.length -= spaced ? 2 : 1
  }
  const last = node.children.at(-1)
  if (last?.type === 'text' && Object.keys(taken).length > 0) {
    last.value = last.value.trimEnd()
    if (last.value === '') node.children.pop()
  }
  return taken
}

/** The content of a link, in which our marks are only characters: a link in a link, or a gap in one, makes no sense. */
function literal(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    const text = (value: string, position: Position | undefined = node.position): PhrasingContent => ({
      type: 'text',
      value,
      position,
    })
    switch (node.type) {
      case 'citation':
        return [text(`[^${node.id}]`)]
      case 'gap':
        return [text(`[[${node.value}]]`)]
      case 'gapOpening':
      case 'markSequence':
        return [text(node.value)]
      case 'mark':
        return [text('=='), ...literal(node.children), text('==')]
      case 'emphasis':
      case 'strong':
      case 'delete':
        return [{ ...node, children: literal(node.children) }]
      default:
        return [node]
    }
  })
}

const misplacedMarker = (value: string): Fault => ({
  rule: 'misplaced-marker',
  message: `\`{${value}}\` does not stand at the end of a ${value === 'pinned' ? 'list item' : 'heading or list item'}.`,
  hint: `Move it there, or write \`\\{${value}}\` if you mean the characters.`,
})

const badId = (id: string): Fault => ({
  rule: 'bad-id',
  message: `\`${id}\` is no id.`,
  hint: 'Use letters, digits and hyphens, and begin with a letter or digit.',
})

const duplicateAnchor = (id: string): Fault => ({
  rule: 'duplicate-id',
  message: `Another heading of this lesson has the id \`${id}\`.`,
  hint: 'Give each heading its own.',
})
