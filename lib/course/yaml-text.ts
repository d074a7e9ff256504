import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import type { Diagnostic } from './diagnostic'
import { codeOf, UNSEEN } from './unseen'

export type Path = readonly (string | number)[]

/** Where something stands in a file; as in a Diagnostic. */
export type Span = Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>

/** Where a value stands, or its key; the nearest thing that encloses it when there is no such value. */
export type Place = (path: Path, part?: 'key' | 'value') => Span

export type YamlText = {
  /** Plain JSON; undefined when the text breaks the syntax. */
  value: unknown
  problems: (Span & Words)[]
  place: Place
  /** The style in which a text is written; its lines map one to one to the file's only in `literal`. */
  style: (path: Path) => 'plain' | 'literal' | 'other'
}

/** Parses YAML 1.2 and keeps positions. `linesBefore`: lines of the file above the text. Never throws. */
export function parseYaml(text: string, linesBefore = 0): YamlText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const span = ([from, to]: readonly [number, number]): Span => {
    const start = lines.linePos(from)
    const end = lines.linePos(Math.max(from, to))
    return { line: start.line + linesBefore, column: start.col, endLine: end.line + linesBefore, endColumn: end.col }
  }
  const problems = [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
    ...(openQuote(text, message, span) ?? span(pos)),
    ...(unseen(text, pos[0]) ??
      inPlainWords(message) ?? {
        message: /[.!?]$/.test(message) ? message : `${message}.`,
        hint: HINTS[code] ?? 'Compare the indentation and the quotes with the lines above.',
      }),
  }))
  // Aliases begin with an asterisk.
  if (text.includes('*'))
    visit(document, {
      Alias(_, node) {
        if (problems.length > 0 || node.resolve(document)) return
        const message = `\`*${node.source}\` points to nothing.`
        problems.push({ ...span(rangeOf(node)), message, hint: `${QUOTE} It may not begin with *.` })
      },
    })
  // What follows on the line of a syntax error mostly follows from it, and so does all that the parser then can't place.
  const first = problems.filter(
    ({ line, message, hint }, i) =>
      i === 0 ||
      (!message.includes('in YAML stream') &&
        !problems.slice(0, i).some((other) => other.line === line || (hint === INDENTED && other.hint === hint))),
  )
  return {
    value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 }),
    problems: first,
    place: (path, part = 'value') => span(rangeAt(document, path, part)),
    style: (path) => {
      const type: unknown = at(document, path).node
      const written = isNode(type) && 'type' in type ? type.type : undefined
      return written === 'PLAIN' ? 'plain' : written === 'BLOCK_LITERAL' ? 'literal' : 'other'
    },
  }
}

const QUOTE = 'Put the whole text in quotes, or after `>-` on lines of its own.'
const HINTS: Partial<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  MISSING_CHAR: 'Close the quote or bracket.',
  UNEXPECTED_TOKEN: QUOTE,
  TAG_RESOLVE_FAILED: `${QUOTE} It may not begin with !.`,
  BAD_SCALAR_START: QUOTE,
  MULTIPLE_DOCS: 'Remove the line `---`.',
}

type Words = Pick<Diagnostic, 'message' | 'hint'>

const INDENTED = 'Begin it below the first letter of the line before it, or indent it as what it belongs to.'
const NO_COLON = 'This line has no colon after its key.'
const PLAIN: [says: string, words: Words][] = [
  [
    'Nested mappings are not allowed',
    { message: 'A colon with a space after it begins a new key inside this text.', hint: QUOTE },
  ],
  [
    'Implicit map keys need to be followed by map values',
    { message: NO_COLON, hint: 'Write `key: value`, with a space after the colon.' },
  ],
  [
    'Implicit keys need to be on a single line',
    { message: NO_COLON, hint: 'Write `key: value`, with a space after the colon; indent a text that goes on below.' },
  ],
  [
    'All mapping items must start at the same column',
    { message: 'This line is indented otherwise than those that it belongs to.', hint: INDENTED },
  ],
  ['Missing closing', { message: 'This quote is not closed.', hint: 'Close it at the end of the text.' }],
  ['Flow sequence in', { message: 'These brackets are not closed.', hint: 'Close them with `]`.' }],
  ['Flow map in', { message: 'These braces are not closed.', hint: 'Close them with `}`.' }],
  ['Map keys must be unique', { message: 'This key stands here twice.', hint: 'Remove one of the two, or rename it.' }],
]

/** A quote that is not closed is told of where it opens; the parser finds out at the end. */
function openQuote(text: string, message: string, span: (range: [number, number]) => Span): Span | undefined {
  if (!message.startsWith('Missing closing')) return undefined
  const opening = [...text.matchAll(/(?<=^[ \t-]*(?:[\w-]+:[ \t]+|- +))["'](?=[^\n]*$)/gm)].findLast(
    ({ 0: quote, index }) => !text.slice(index + 1, text.indexOf('\n', index) >>> 0).includes(quote),
  )
  return opening && span([opening.index, opening.index + 1])
}

const UNSEEN_ONE = new RegExp(`[${UNSEEN}]`)

/** A line that looks right but has a space or a mark in it that YAML does not take for one. */
function unseen(text: string, at: number): Words | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const line = text.slice(start, text.indexOf('\n', start) >>> 0)
  const found = UNSEEN_ONE.exec(line)?.[0]
  return found === undefined
    ? undefined
    : {
        message: `This line has a character in it that can’t be seen (${codeOf(found)}).`,
        hint: 'Delete the line, and type it anew.',
      }
}

/** What the parser says in terms of its own. */
const inPlainWords = (message: string) => PLAIN.find(([says]) => message.startsWith(says))?.[1]

const rangeOf = (node: unknown): [number, number] =>
  isNode(node) && node.range ? [node.range[0], node.range[1]] : [0, 0]

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

/** The pairs of a map by their keys: maps may have thousands, and each is asked for. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairs.get(map)
  if (known) return known
  const found = new Map<string, Pair>()
  for (const pair of map.items) {
    const key = String(isNode(pair.key) ? pair.key.toJSON() : pair.key)
    if (!found.has(key)) found.set(key, pair)
  }
  pairs.set(map, found)
  return found
}

/** The deepest thing on the way to a path: its value and, in a map, its key; `found` when it is the path's own. */
function at(document: Document, path: Path): { node: unknown; pair?: Pair; found: boolean } {
  let node: unknown = document.contents
  let pair: Pair | undefined
  for (const key of path) {
    if (isMap(node)) {
      const next = pairsOf(node).get(String(key))
      if (!next) return { node, pair, found: false }
      pair = next
      node = next.value
    } else if (isSeq(node) && typeof key === 'number' && key < node.items.length) {
      pair = undefined
      node = node.items[key]
    } else return { node, pair, found: false }
  }
  return { node, pair, found: true }
}

function rangeAt(document: Document, path: Path, part: 'key' | 'value'): [number, number] {
  const { node, pair, found } = at(document, path)
  if (pair && (part === 'key' || !found || !isNode(node))) return rangeOf(pair.key)
  const first = isMap(node) ? node.items[0]?.key : undefined
  return rangeOf(part === 'key' && first ? first : isAlias(node) || isNode(node) ? node : undefined)
}
