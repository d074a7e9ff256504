import { placeOf } from '../../syntax/problem'
import type { Rule } from '../rule'

/** The most options of which one is to be chosen, and of which several are. */
const MOST = { one: 5, many: 8 }

/**
 * Many options cost reading time and rarely tell students apart: few wrong ones attract anybody. More than five where one is to be chosen,
 * more than eight where several are.
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guideline 18; Rodriguez (2005): three options are enough for most items.
 *
 * good:
 * ```question
 * Which metal is liquid in a warm room?
 *
 * - [ ] Tin
 * - [x] Gallium
 * - [ ] Zinc
 * ```
 *
 * bad:
 * ```question
 * Which metal is liquid in a warm room?
 *
 * - [ ] Tin
 * - [x] Gallium
 * - [ ] Zinc
 * - [ ] Lead
 * - [ ] Iron
 * - [ ] Gold
 * ```
 */
export const tooManyOptions: Rule = {
  name: 'too-many-options',
  means: 'There are more options than students weigh: over five, or over eight where several are right.',
  mend: 'Keep the three or four that students really choose.',
  of: 'question',
  check({ question, options, gaps }, tell) {
    if (question.kind === 'choice') {
      const first = options[MOST[question.select]]
      if (first) tell(first.place, { message: `There are ${options.length} options.` })
    } else if (question.kind === 'cloze')
      for (const [i, gap] of question.gaps.entries())
        if (gap.type === 'drop-down' && gap.options.length > MOST.one)
          tell(gaps[i]?.place ?? placeOf({}), { message: `This menu has ${gap.options.length} options.` })
  },
}
