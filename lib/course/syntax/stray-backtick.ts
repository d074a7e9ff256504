import type { Root } from 'mdast'
import { lineStarts, pointAt } from './edited-text'
import type { Fault, Report } from './problem'
import { walk } from './walk'

/** What takes backticks their meaning, and pairs of them. */
const MEANT = /\\[\s\S]|(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g
/** Not inside a word, where it is a letter of a transcription: `Qur`an`. */
const SIGN = /(?<![\p{L}`])`|`(?![\p{L}`])/u

/**
 * Warns of a backtick that students see as it is, once a piece of text: the code that it opens or closes has no other end.
 *
 * good: `` `print(x)` ``, `` \` ``, `Qur`an` · bad: `` `print(x) ``
 */
export function checkBackticks(tree: Root, text: string, report: Report): void {
  if (!text.includes('`')) return
  let starts: number[] | undefined
  walk(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'writtenAnswer' && node.type !== 'gap') return
    const from = node.position?.start.offset ?? 0
    const source = text.slice(from, node.position?.end.offset)
    if (!source.includes('`')) return
    const found = SIGN.exec(source.replace(MEANT, (meant) => ' '.repeat(meant.length)))
    if (!found) return
    starts ??= lineStarts(text)
    const at = from + found.index
    report({ start: pointAt(at, starts), end: pointAt(at + 1, starts) }, STRAY)
  })
}

const STRAY: Fault = {
  rule: 'stray-backtick',
  severity: 'warning',
  message: '`` ` `` is shown as it is: it has no partner.',
  hint: 'Write one on each side of the code, in the same paragraph; write `` \\` `` for the sign.',
}
