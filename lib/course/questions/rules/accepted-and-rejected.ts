import type { Fault } from '../../syntax/problem'

/**
 * A text that counts both as right and as wrong once capitals, accents and spaces are put aside.
 *
 * good: `- = Lahore` and `- ! Multan` · bad: `- = Lahore` and `- ! lahore`
 */
export const acceptedAndRejected = (text: string, line: number, what: 'text' | 'number'): Fault => ({
  rule: 'accepted-and-rejected',
  message: `“${text}” is both accepted and rejected (line ${line}).`,
  hint:
    what === 'text'
      ? 'Remove one of the two; `case` or `accents` makes capitals or accents count.'
      : 'Remove one of the two.',
})
