import type { Fault } from '../../syntax/problem'

const HOMES: Record<string, [message: string, hint: string]> = {
  Quiz: ['A quiz stands at the top level of a lesson.', 'Move it out of what encloses it, to the end of the lesson.'],
  Question: ['A question stands in a quiz.', 'Put `<Quiz id="…" title="…">` before it and `</Quiz>` after it.'],
  Hint: ['A hint stands in a question.', 'Move it before `</Question>`.'],
  Why: ['An explanation stands in a question.', 'Move it before `</Question>`.'],
  Area: [
    'An area stands in a question with an image.',
    'Move it into such a question, or name its kind: `kind="hotspot"`.',
  ],
}

/**
 * A component where it has no meaning.
 *
 * good: `<Hint>` in a `<Question>` · bad: `<Hint>` in a `<Quiz>`; `<Callout>` in a `<Question>`
 */
export function misplacedComponent(name: string, within: string): Fault {
  const [message, hint] = HOMES[name] ?? [
    `\`<${name}>\` belongs in the text of a lesson, not in a ${within}.`,
    'Move it before the quiz, or write its content here without the tags.',
  ]
  const inside = name === 'Question' && within === 'question'
  return {
    rule: 'misplaced-component',
    message,
    hint: inside ? 'Write `</Question>` before it to end the one above.' : hint,
  }
}

/**
 * A second explanation.
 *
 * good: one `<Why>` · bad: two
 */
export const secondWhy = (): Fault => ({
  rule: 'misplaced-component',
  message: 'A question has one explanation.',
  hint: 'Put both into one `<Why>`.',
})
