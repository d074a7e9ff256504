import type { Item } from '../item'
import type { Rule } from '../rule'

/** A run of positions that chance would bring about less often than this is no chance. */
const CHANCE = 0.05

/**
 * Over a quiz, the right option stands in the same place too often to be chance. Students notice; and though options are shuffled as
 * a rule, the place shows in print, in other programs, and wherever `shuffle={false}` stands.
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guideline 20: vary the location of the right answer.
 *
 * good:
 * ```quiz
 * <Question id="a">
 * Which is reddish?
 *
 * - [x] Copper
 * - [ ] Zinc
 * - [ ] Tin
 *
 * <Why>Copper is.</Why>
 * </Question>
 *
 * <Question id="b">
 * Which is liquid?
 *
 * - [ ] Lead
 * - [x] Mercury
 * - [ ] Gold
 *
 * <Why>Mercury is.</Why>
 * </Question>
 * ```
 *
 * bad:
 * ```quiz
 * <Question id="a">
 * Which is reddish?
 *
 * - [x] Copper
 * - [ ] Zinc
 * - [ ] Tin
 * - [ ] Lead
 *
 * <Why>Copper is.</Why>
 * </Question>
 *
 * <Question id="b">
 * Which is liquid?
 *
 * - [x] Mercury
 * - [ ] Gold
 * - [ ] Iron
 * - [ ] Silver
 *
 * <Why>Mercury is.</Why>
 * </Question>
 *
 * <Question id="c">
 * Which rusts?
 *
 * - [x] Iron
 * - [ ] Gold
 * - [ ] Tin
 * - [ ] Zinc
 *
 * <Why>Iron does.</Why>
 * </Question>
 *
 * <Question id="d">
 * Which is lightest?
 *
 * - [x] Lithium
 * - [ ] Lead
 * - [ ] Gold
 * - [ ] Iron
 *
 * <Why>Lithium is.</Why>
 * </Question>
 * ```
 */
export const keyPosition: Rule = {
  name: 'key-position',
  means: 'In a quiz, the right option stands in the same place too often for chance.',
  mend: 'Move the right options to different places.',
  of: 'quiz',
  check({ tag, items }, tell) {
    const asked = items.filter(({ key, options, trueFalse }) => key && options.length > 2 && !trueFalse)
    const most = Math.max(0, ...asked.map(({ options }) => options.length))
    for (let position = 0; position < most; position++) {
      const there = asked.filter(({ key, options }) => key && options[position] === key).length
      if (there < 3 || most * chanceOf(there, asked) >= CHANCE) continue
      const where = ORDINALS[position] ?? `number ${position + 1}`
      return tell(tag, { message: `In ${there} of ${asked.length} questions the right option is the ${where}.` })
    }
  },
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']

/** The probability that of these questions at least so many have their key in a given place, when every place is as likely (Poisson binomial). */
function chanceOf(atLeast: number, items: Item[]): number {
  let exactly = [1]
  for (const { options } of items) {
    const there = 1 / options.length
    exactly = Array.from(
      { length: exactly.length + 1 },
      (_, n) => (exactly[n] ?? 0) * (1 - there) + (exactly[n - 1] ?? 0) * there,
    )
  }
  return exactly.slice(atLeast).reduce((sum, one) => sum + one, 0)
}
