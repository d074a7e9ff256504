import type { Fault } from '../../syntax/problem'

/**
 * A gap that can't be read, or that stands where it has no meaning.
 *
 * good: `[[Lahore]]`, `[[(acid)|base|salt]]` · bad: `[[Lahore`, `[Lahore]`, `[[]]`, `[[(acid)]]`, `[[(acid)|(base)]]`
 */
const badGap = (message: string, hint: string): Fault => ({ rule: 'bad-gap', message, hint })

export const unclosedGap = () =>
  badGap(
    'This gap is not closed in its paragraph or table cell.',
    'Write `]]` after it; inside a table write `\\|` for `|`; if you mean the characters, write `\\[[`.',
  )
export const emptyGap = () => badGap('This gap has an empty answer.', 'Write an answer on each side of every `|`.')
export const severalKeys = () =>
  badGap('This drop-down has several right options.', 'Put only one option into parentheses.')
export const onlyOption = () =>
  badGap(
    'This drop-down has only one option.',
    'Add wrong ones: `[[(right)|wrong|wrong]]`; for an answer to be typed in parentheses write `[[\\(…)]]`.',
  )
export const misplacedGap = (kind: string) =>
  badGap(
    `A gap has no meaning ${kind === 'cloze' ? 'here' : `in a question of kind ${kind}`}.`,
    'Write `\\[[` if you mean the characters.',
  )
export const noGap = () =>
  badGap('This cloze has no gap.', 'Write what is to be filled in between double brackets: `[[Lahore]]`.')
export const meantAsGap = ({ written, gap }: { written: string; gap: string }): Fault =>
  badGap(`\`${written}\` is no gap.`, `Write \`${gap}\`: two brackets on each side.`)
export const perhapsGap = (meant: { written: string; gap: string }): Fault => ({
  ...meantAsGap(meant),
  severity: 'warning',
  message: `\`${meant.written}\` is shown as it is, beside gaps.`,
  hint: `Write \`${meant.gap}\` if it is one too, else \`\\${meant.written}\`.`,
})
