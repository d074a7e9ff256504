import type { Root } from 'mdast'
import { checkTexts } from './in-texts'
import type { Fault, Report } from './problem'

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
  checkTexts(tree, text, { sign: '`', types: ['text', 'writtenAnswer', 'gap'] }, report, (source) => {
    const found = SIGN.exec(source.replace(MEANT, (meant) => ' '.repeat(meant.length)))
    return found ? { index: found.index, length: 1, fault: STRAY } : undefined
  })
}

const STRAY: Fault = {
  rule: 'stray-backtick',
  severity: 'warning',
  message: '`` ` `` is shown as it is: it has no partner.',
  hint: 'Write one on each side of the code, in the same paragraph; write `` \\` `` for the sign.',
}
