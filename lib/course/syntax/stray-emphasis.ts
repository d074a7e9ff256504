import type { Root } from 'mdast'
import { lineStarts, pointAt } from './edited-text'
import type { Fault, Report } from './problem'
import { walk } from './walk'

/** Not `2**3`, and not escaped. */
const SIGNS = /(?<![\p{L}\p{N}\\*])\*\*(?!\*)|(?<![\\*])\*\*(?![\p{L}\p{N}*])/u

/**
 * Warns of `**` that students see as it is, once a piece of text: its partner is missing, or a space or punctuation inside keeps it
 * from being one.
 *
 * good: `**bold**`, `\**kwargs` · bad: `**bold`, `** bold **`
 */
export function checkEmphasis(tree: Root, text: string, report: Report): void {
  let starts: number[] | undefined
  walk(tree, (node) => {
    if (node.type !== 'text' || !node.value.includes('**')) return
    const from = node.position?.start.offset ?? 0
    const found = SIGNS.exec(text.slice(from, node.position?.end.offset))
    if (!found) return
    starts ??= lineStarts(text)
    const at = from + found.index
    report({ start: pointAt(at, starts), end: pointAt(at + 2, starts) }, STRAY)
  })
}

const STRAY: Fault = {
  rule: 'stray-emphasis',
  severity: 'warning',
  message: '`**` is shown as it is: it has no partner.',
  hint: 'Write it directly before the first and after the last letter of the words; write `\\**` for the signs.',
}
