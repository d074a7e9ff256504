import type { RootContent } from 'mdast'
import type { Position } from 'unist'
import { lineStarts, pointAt } from '../syntax/edited-text'
import { walk } from '../syntax/walk'

/** What seems to be meant as a gap, and how that is written. */
export type MeantGap = { place: Position; written: string; gap: string }

/** `[word]`, perhaps with a second bracket on one side, and a line of underscores. */
const BRACKETS = /(?<![\p{L}\p{N}\]\\[])\[([^[\]\n]{1,60})\]{1,2}(?![[(:])/gu
const LINE = /(?<![\\_])_{3,}/g
/** A choice in parentheses. */
const CHOICE = /(?<!\\)\(([^()\n]*[^()\n\\]\|[^()\n]*)\)/g
/** Brackets of an editor's own: `[sic]`, `[…]`. */
const EDITED = /^(?:sic|…|\.{3}|\?|!)$/i

/**
 * Gaps of other formats in the text of a question: `[Lahore]`, `_____` and, where there is nothing else that asks, `(Lahore|Quetta)`.
 * Brackets in a quotation are taken for an editor's words.
 */
export function meantGaps(body: RootContent[], text: string, choices: boolean): MeantGap[] {
  const found: MeantGap[] = []
  const starts = lineStarts(text)
  for (const block of body)
    walk(block, (node) => {
      if (node.type === 'link') return false
      if (node.type !== 'text' || node.position?.start.offset === undefined) return
      const { offset } = node.position.start
      const source = text.slice(offset, node.position.end.offset)
      const add = (match: RegExpExecArray, gap: string) => {
        const start = offset + match.index
        const end = start + match[0].length
        found.push({ place: { start: pointAt(start, starts), end: pointAt(end, starts) }, written: match[0], gap })
      }
      for (const match of source.matchAll(BRACKETS))
        if (!EDITED.test(match[1] ?? '') && !isQuoted(source.slice(0, match.index))) add(match, `[[${match[1]}]]`)
      for (const match of source.matchAll(LINE)) add(match, '[[the answer]]')
      if (choices) for (const match of source.matchAll(CHOICE)) add(match, '[[(right)|wrong|wrong]]')
    })
  return found.sort((a, b) => (a.place.start.offset ?? 0) - (b.place.start.offset ?? 0))
}

/** Whether a quotation is open at the end of a text. */
const isQuoted = (before: string) =>
  (before.match(/"/g)?.length ?? 0) % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”')
