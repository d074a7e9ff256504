import type { Construct, Extension } from 'micromark-util-types'
import remarkGfm from 'remark-gfm'
import { type Data, unified } from 'unified'

type FromMarkdown = NonNullable<Data['fromMarkdownExtensions']>[number]

// One tilde is a sign like any other: who writes `H~2~O` strikes nothing.
const data = unified().use(remarkGfm, { singleTilde: false }).freeze().data()
const gfm = data.micromarkExtensions?.[0] ?? {}
const gfmFromMarkdown: FromMarkdown[] = data.fromMarkdownExtensions?.flat() ?? []

/** What an address that becomes a link by itself has in it; a character reference may stand for any of it. */
const ADDRESS = /@|www|http|&/i

const isMail = ({ name }: Construct) => name === 'emailAutolink'
const isAddress = ({ name }: Construct) => /Autolink$/.test(name ?? '')
const isTable = ({ name }: Construct) => name === 'table'

const everything = { text: without(gfm.text, isMail), fromMarkdown: gfmFromMarkdown }
const withoutAddresses = {
  text: without(gfm.text, isAddress),
  fromMarkdown: gfmFromMarkdown.map((extension) => ({ ...extension, transforms: [] })),
}
const flow = without(gfm.flow, isTable)
const table = constructsIn(gfm.flow).find(isTable)

/**
 * GFM as lessons have it, as extensions of the parser for one text. The parser tries most of its constructs at every letter or line, so
 * what the text can't hold is left out: addresses that become links, and tables but where a line looks like the one below their head.
 * Mail addresses are made links from the finished tree, as remark-gfm does in any case.
 */
export function lessonGfm(text: string, lines: string[]): { syntax: Extension; fromMarkdown: FromMarkdown[] } {
  const { text: inline, fromMarkdown } = ADDRESS.test(text) ? everything : withoutAddresses
  const tables = table ? [inTables(table, lines)] : []
  return { syntax: { ...gfm, text: inline, flow: { ...flow, null: tables } }, fromMarkdown }
}

type Constructs = Extension['text']

function constructsIn(map: Constructs): Construct[] {
  return Object.values(map ?? {}).flatMap((known) => known ?? [])
}

function without(map: Constructs, drop: (construct: Construct) => boolean): Constructs {
  const kept: NonNullable<Constructs> = {}
  for (const [code, known] of Object.entries(map ?? {})) {
    const rest = [known ?? []].flat().filter((construct) => !drop(construct))
    if (rest.length > 0) kept[Number(code) || 'null'] = rest
  }
  return kept
}

/** The line below a table's head, whatever quotations and lists stand round it. */
const DELIMITER = /[|:][ \t]*-|-[ \t]*[|:]/
const BLANK = /^[\s>]*$/

/** Tables, tried only on the line above one that may part head and body, and on the lines that follow without a gap. */
function inTables(construct: Construct, lines: string[]): Construct {
  const delimits = lines.map((line) => DELIMITER.test(line))
  const active: boolean[] = []
  for (const [i, line] of lines.entries())
    active.push(Boolean(delimits[i + 1] || ((active[i - 1] || delimits[i - 1]) && !BLANK.test(line))))
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return active[this.now().line - 1] ? construct.tokenize.call(this, effects, ok, nok) : nok
    },
  }
}
