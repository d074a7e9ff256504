import type { Fault } from '../../syntax/problem'

/**
 * A question that asks nothing.
 *
 * good: a line of text, then the options · bad: only the options
 */
export const emptyQuestion = (): Fault => ({
  rule: 'empty-question',
  message: 'This question asks nothing.',
  hint: 'Write what is asked before its options or answers.',
})

/**
 * A quiz without questions.
 *
 * good: `<Quiz …>` with a `<Question …>` in it · bad: `<Quiz …>` with nothing or only text in it
 */
export const emptyQuiz = (): Fault => ({
  rule: 'empty-quiz',
  message: 'This quiz has no questions.',
  hint: 'Add a `<Question id="…">`, or remove the quiz.',
})

/**
 * A part without content.
 *
 * good: `- [x] Paris`, `<Hint>Think of its river.</Hint>` · bad: `- [x]`, `<Hint></Hint>`
 */
export const emptyPart = (what: string): Fault => ({
  rule: 'empty-part',
  message: `${what} is empty.`,
  hint: 'Write its text, or remove it.',
})
