import type { Fault } from '../../syntax/problem'

/**
 * Text that no one would see, because it stands after the options or between questions.
 *
 * good: the stem before the options, an introduction before the first question · bad: a paragraph after either
 */
export const misplacedText = (where: string, hint: string): Fault => ({
  rule: 'misplaced-text',
  message: `Text ${where} is shown nowhere.`,
  hint,
})
