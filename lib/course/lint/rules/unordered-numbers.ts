import type { Fix } from '../../diagnostic'
import { amountsOf } from '../../questions/amounts'
import type { Item, Option } from '../item'
import type { Rule } from '../rule'

/**
 * Options of numbers stand in no order, so that students search for theirs. (Numbers are shown in the order of the file, not shuffled.)
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guideline 21: choices in logical or numerical order.
 *
 * good:
 * ```question
 * At about how many degrees does tin melt?
 *
 * - [ ] 132
 * - [x] 232
 * - [ ] 1,032
 * ```
 *
 * bad:
 * ```question
 * At about how many degrees does tin melt?
 *
 * - [ ] 1,032
 * - [x] 232
 * - [ ] 332
 * ```
 */
export const unorderedNumbers: Rule = {
  name: 'unordered-numbers',
  means: 'Options that are numbers are neither in ascending nor in descending order.',
  mend: 'Put them in order, or let `npm run check -- --fix` do it.',
  of: 'question',
  check(item, tell) {
    const { question, options } = item
    const [first] = options
    const amounts = amountsOf(options.map(({ text }) => text))
    if (!first || !amounts || question.kind !== 'choice' || question.shuffle) return
    const steps = amounts
      .slice(1)
      .map(({ low, high }, i) => low - (amounts[i]?.low ?? low) || high - (amounts[i]?.high ?? high))
    if (steps.every((step) => step >= 0) || steps.every((step) => step <= 0)) return
    const sorted = options
      .map((option, i) => ({ option, low: amounts[i]?.low ?? 0, high: amounts[i]?.high ?? 0 }))
      .sort((a, b) => a.low - b.low || a.high - b.high)
      .map(({ option }) => option)
    tell(first.place, { message: 'The numbers are in no order.', fix: inOrder(item, sorted) })
  },
}

/** Writes each option, with its feedback, in the place that is its by order. */
function inOrder({ options, source }: Item, sorted: Option[]): Fix {
  const [start, end] = [({ place }: Option) => place.start.offset ?? 0, ({ place }: Option) => place.end.offset ?? 0]
  const edits = options.flatMap((option, i) => {
    const instead = sorted[i]
    return instead && instead !== option
      ? [{ start: start(option), end: end(option), text: source.slice(start(instead), end(instead)) }]
      : []
  })
  return { title: 'Put the options in the order of their numbers', edits }
}
