import type { Nodes, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Fix } from '../diagnostic'
import { isPhrasing } from '../syntax/phrasing'
import { toPlainText } from '../syntax/plain-text'
import type { Report } from '../syntax/problem'
import type { QuizContext } from './context'
import type { QuestionAttributes } from './question-attributes'
import { danglingEvidence } from './rules/dangling-evidence'
import { missingAttribute } from './rules/missing-attribute'
import { quoteNotFound } from './rules/quote-not-found'

/** The passage that a question names as its evidence; reports one that is not there. */
export function readEvidence(
  { values, given, place }: QuestionAttributes,
  ctx: QuizContext,
  report: Report,
): { anchor: string; quote?: string } | undefined {
  const { evidence: anchor, quote } = values
  if (anchor === undefined) {
    if (quote !== undefined && !given.has('evidence')) {
      const hint = 'Name the section that holds these words: `evidence="#some-heading"`.'
      report(place('quote'), missingAttribute('Question', 'evidence', hint))
    }
    return undefined
  }
  const section = ctx.section(anchor)
  if (!section || !ctx.anchors.has(anchor)) {
    report(place('evidence'), danglingEvidence(anchor, ctx.anchors, section !== undefined))
    return undefined
  }
  if (quote === undefined) return { anchor }
  const text = sectionText(section)
  const times = count(text, quote)
  if (times !== 1) {
    report(
      place('quote'),
      quoteNotFound(anchor, times, times === 0 ? asItStands(text, quote, place('quote')) : undefined),
    )
  }
  return { anchor, quote }
}

/** The text of the section that answers a question, each paragraph on a line; '' where none is named. */
export function passageText(evidence: { anchor: string } | undefined, ctx: QuizContext): string {
  return evidence ? paragraphsIn(ctx.section(evidence.anchor) ?? []).join('\n') : ''
}

function paragraphsIn(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) =>
    'children' in node && !node.children.every(isPhrasing) ? paragraphsIn(node.children) : toPlainText([node]),
  )
}

/** Sections are asked for by question after question. */
const texts = new WeakMap<RootContent, { of: RootContent[]; text: string }>()

function sectionText(nodes: RootContent[]): string {
  const first = nodes[0]
  if (!first) return ''
  const known = texts.get(first)
  if (known && known.of.length === nodes.length && known.of.at(-1) === nodes.at(-1)) return known.text
  const text = toPlainText(nodes)
  texts.set(first, { of: nodes, text })
  return text
}

function count(text: string, wanted: string): number {
  let times = 0
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) times++
  return times
}

/** Copies the words of a quote as they stand in a text, when only what is easily mistyped differs, or signs of Markdown. */
function asItStands(text: string, quote: string, { start, end }: Position): Fix | undefined {
  const wanted = alike(quote.replace(SIGNS, ''))
  const at = alike(text).indexOf(wanted)
  const words = text.slice(at, at + wanted.length)
  if (at < 0 || count(text, words) !== 1 || alike(words) !== wanted || /["&<{]/.test(words)) return undefined
  const edit = { start: start.offset ?? 0, end: end.offset ?? 0, text: `quote="${words}"` }
  return { title: 'Copy the quote as the words stand', edits: [edit] }
}

/** What a reader of the page does not see of Markdown. */
const SIGNS = /[$`*]|~~|\[\^\w+\]|(?<!\w)_|_(?!\w)/g

/** A text without what is easily mistyped in copying it. */
function alike(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/[‐‑–—-]/g, '-')
}
