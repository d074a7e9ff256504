import { type Amount, amountsOf } from '../../questions/amounts'
import type { Rule } from '../rule'

/**
 * Two options of numbers share a number, so that both may be right.
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guidelines 19 (only one right answer) and 22 (choices that don't overlap).
 *
 * good:
 * ```question
 * How many grams of the salt dissolve?
 *
 * - [ ] 0–9 g
 * - [x] 10–19 g
 * - [ ] 20–29 g
 * ```
 *
 * bad:
 * ```question
 * How many grams of the salt dissolve?
 *
 * - [ ] 0–10 g
 * - [x] 10–20 g
 * - [ ] 20–30 g
 * ```
 */
export const overlappingNumbers: Rule = {
  name: 'overlapping-numbers',
  means: 'Two options are ranges that share a number.',
  mend: 'Let each range end before the next begins.',
  of: 'question',
  check({ question, options }, tell) {
    if (question.kind !== 'choice' || question.select !== 'one') return
    const written = options.filter(({ pinned }) => !pinned)
    const amounts = amountsOf(written.map(({ text }) => text)) ?? []
    for (const [i, amount] of amounts.entries()) {
      const twin = amounts.slice(0, i).findIndex((other) => overlap(amount, other))
      const [option, other] = [written[i], written[twin]]
      if (option && other) return tell(option.place, { message: `“${option.text}” and “${other.text}” overlap.` })
    }
  },
}

const isRange = ({ low, high }: Amount) => low < high

function overlap(a: Amount, b: Amount): boolean {
  if (!isRange(a) && !isRange(b)) return false
  const [first, second] = a.low < b.low || (a.low === b.low && a.high <= b.high) ? [a, b] : [b, a]
  return second.low < first.high || (second.low === first.high && first.withHigh && second.withLow)
}
