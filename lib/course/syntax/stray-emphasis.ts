import type { Root } from 'mdast'
import { checkTexts } from './in-texts'
import type { Fault, Report } from './problem'

/** Not `2**3`, and not escaped. */
const SIGNS = /(?<![\p{L}\p{N}\\*])\*\*(?!\*)|(?<![\\*])\*\*(?![\p{L}\p{N}*])/u

/**
 * Warns of `**` that students see as it is, once a piece of text: its partner is missing, or a space or punctuation inside keeps it
 * from being one.
 *
 * good: `**bold**`, `\**kwargs` · bad: `**bold`, `** bold **`
 */
export function checkEmphasis(tree: Root, text: string, report: Report): void {
  checkTexts(tree, text, { sign: '**' }, report, (source) => {
    const found = SIGNS.exec(source)
    return found ? { index: found.index, length: 2, fault: STRAY } : undefined
  })
}

const STRAY: Fault = {
  rule: 'stray-emphasis',
  severity: 'warning',
  message: '`**` is shown as it is: it has no partner.',
  hint: 'Write it directly before the first and after the last letter of the words; write `\\**` for the signs.',
}
