import type { Definition, Nodes, Paragraph, Parents, Root, RootContent } from 'mdast'
import { INLINE_COMPONENTS } from './components'
import { isComment } from './expression-end'
import { type Fault, placeOf, type Report } from './problem'
import { isId } from './slug'
import { walk } from './walk'

/**
 * Takes from the tree of a lesson what only matters to its syntax: comments go, code that lessons may not hold is reported, and goes or
 * becomes what was most likely meant, so that what rests on it is not told of as well; references become the links and images they
 * stand for, and a component that stands on lines of its own is a block, whether or not its text shares its line.
 */
export function clean(tree: Root, report: Report): void {
  const definitions = new Map<string, Definition>()
  const footnotes = new Set<string>()
  walk(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition') footnotes.add(node.identifier)
  })
  cleanIn(tree, { definitions, footnotes }, report)
}

/** What a text defines, in the notation of Markdown: addresses, and footnotes by their ids. */
type Defined = { definitions: ReadonlyMap<string, Definition>; footnotes: ReadonlySet<string> }

function cleanIn(parent: Parents, defined: Defined, report: Report, inQuestion = false): void {
  const kept: Nodes[] = []
  const left: Nodes[] = [...parent.children]
  for (let child = left.shift(); child; child = left.shift()) {
    switch (child.type) {
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (isComment(child.value)) break
        if (inQuestion && child.type === 'mdxTextExpression' && /^\{[^{}]+\}$/.test(child.value)) {
          const value = child.value.slice(1, -1).trim()
          report(placeOf(child), gapInBraces(value))
          kept.push({ type: 'gap', value, position: child.position })
        } else if (parent.type === 'heading' && isId(child.value.replace(/^#\s*/, ''))) {
          const id = child.value.replace(/^#\s*/, '')
          report(placeOf(child), unmarkedId(id))
          kept.push({ type: 'marker', value: `#${id}`, position: child.position })
        } else if (/\\[a-zA-Z]+$/.test(before(kept.at(-1)))) {
          report(placeOf(child), bareFormula())
          while (isBraces(left[0])) left.shift()
          dropCommand(kept.at(-1))
        } else report(placeOf(child), noExpression(child.value))
        break
      case 'mdxjsEsm':
        report(placeOf(child), noImport(child.value))
        kept.push(asParagraph(child))
        break
      case 'footnoteDefinition':
        report(placeOf(child), noFootnote(child.identifier))
        break
      case 'citation':
        if (!defined.footnotes.has(child.id.toLowerCase())) kept.push(child)
        break
      case 'linkReference':
      case 'imageReference': {
        const definition = defined.definitions.get(child.identifier)
        const { position } = child
        if (child.type === 'linkReference') {
          cleanIn(child, defined, report, inQuestion)
          kept.push({
            type: 'link',
            url: definition?.url ?? '',
            title: definition?.title ?? null,
            children: child.children,
            position,
          })
        } else {
          kept.push({
            type: 'image',
            url: definition?.url ?? '',
            title: definition?.title ?? null,
            alt: child.alt ?? null,
            position,
          })
        }
        break
      }
      default:
        if ('children' in child) cleanIn(child, defined, report, isInQuestion(child, inQuestion))
        kept.push(...(child.type === 'paragraph' ? unravel(child) : [child]))
    }
  }
  parent.children = kept as typeof parent.children
}

/** Whether what a node holds belongs to a question's body. */
function isInQuestion(node: Parents, around: boolean): boolean {
  if (node.type !== 'mdxJsxFlowElement') return around
  return node.name === 'Question' || (around && node.name !== 'Hint' && node.name !== 'Why')
}

/** Code as the text that its author meant. */
const asParagraph = ({ value, position }: Extract<RootContent, { type: 'mdxjsEsm' }>): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value, position }],
  position,
})

/** A paragraph that holds nothing but components and white space, as those components. */
function unravel(paragraph: Extract<RootContent, { type: 'paragraph' }>): RootContent[] {
  const blocks: RootContent[] = []
  for (const child of paragraph.children) {
    if (child.type === 'text' && child.value.trim() === '') continue
    if (child.type !== 'mdxJsxTextElement' || INLINE_COMPONENTS.has(child.name ?? '')) return [paragraph]
    blocks.push({ ...child, type: 'mdxJsxFlowElement', children: [...child.children] as never })
  }
  return blocks
}

/** The end of the text before a node. */
const before = (node: Nodes | undefined) => (node?.type === 'text' ? node.value : '')

/** Takes the command off the end of a text: it was told of with its braces. */
function dropCommand(node: Nodes | undefined): void {
  if (node?.type !== 'text' || !node.position) return
  const { length } = /\\[a-zA-Z]+$/.exec(node.value)?.[0] ?? ''
  const { start, end } = node.position
  node.value = node.value.slice(0, -length)
  node.position = { start, end: { ...end, column: end.column - length, offset: (end.offset ?? 0) - length } }
}

const isBraces = (node: Nodes | undefined) => node?.type === 'mdxTextExpression'

const expression = (hint: string): Fault => ({
  rule: 'no-expression',
  message: 'Braces hold code, and a lesson has none.',
  hint,
})

const noExpression = (value: string): Fault =>
  /^\s*(#|pinned\b)/.test(value)
    ? {
        rule: 'misplaced-marker',
        message: `\`{${value}}\` does not stand at the end of a heading or list item.`,
        hint: 'Move it there, on the same line.',
      }
    : expression(
        /^\s*([=~#]|(T|F|TRUE|FALSE)\s*$)/.test(value)
          ? 'Write answers as a list below the question: `- [x] right`, `- [ ] wrong`; typed ones as `- = right`.'
          : 'Write `\\{` for the character, or put it in code, between backticks.',
      )

const bareFormula = () => expression('Put the formula between dollar signs, or between lines of `$$`.')
const unmarkedId = (id: string) => expression(`Write \`{#${id}}\` to name the heading.`)
const gapInBraces = (value: string) => expression(`Write a gap in double brackets: \`[[${value}]]\`.`)

const noImport = (value: string): Fault => {
  const word = value.startsWith('export') ? 'export' : 'import'
  return {
    rule: 'no-import',
    message: `A paragraph that starts with \`${word}\` is read as code, and a lesson has none.`,
    hint: `Remove it, or begin the sentence with another word.`,
  }
}

const noFootnote = (id: string): Fault => ({
  rule: 'no-footnote',
  message: `\`[^${id}]:\` defines a footnote, but citations name the notes of sources.yaml.`,
  hint: 'Put what it says into the sentence, or into sources.yaml as a note, and cite that by its id.',
})
