import { placeOf } from '../../syntax/problem'
import type { Rule } from '../rule'

const ABSOLUTE =
  /\b(?:always|never|absolutely|completely|entirely|invariably|without exception|in (?:all|every) cases?|under (?:all|no) circumstances)\b|^(?:all|every) (?!of\b)(?:\p{L}+ ){1,3}(?:is|are|can|cannot|must|has|have)\b/iu

/**
 * A word that allows no exception gives an option away, for hardly anything is always so: students rule it out without knowing why.
 * Reported of wrong options when no right one has such a word, and of true/false statements that are false.
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guideline 28a: specific determiners.
 *
 * good:
 * ```question
 * When does iron rust?
 *
 * - [x] In damp air
 * - [ ] In dry air
 * - [ ] In a vacuum
 * ```
 *
 * bad:
 * ```question
 * When does iron rust?
 *
 * - [x] In damp air
 * - [ ] Always, in any air
 * - [ ] In a vacuum
 * ```
 */
export const absoluteTerms: Rule = {
  name: 'absolute-terms',
  means: 'A word that allows no exception (“always”, “never”) gives a wrong option away.',
  mend: 'Say it as an expert would who is wrong, or use the word in the right option too.',
  of: 'question',
  check({ english, stem, stemNodes, options, trueFalse, tag }, tell) {
    if (!english || options.length === 0) return
    const inStem = ABSOLUTE.exec(stem)?.[0]
    if (trueFalse) {
      const isFalse = options.some(({ text, correct }) => correct && /^(?:false|no|wrong|incorrect)/i.test(text))
      if (inStem && isFalse)
        tell(stemNodes[0] ? placeOf(stemNodes[0]) : tag, { message: `“${inStem}” hints that the statement is false.` })
      return
    }
    if (inStem || options.some(({ text, correct }) => correct && ABSOLUTE.test(text))) return
    for (const { text, place } of options) {
      const [word] = ABSOLUTE.exec(text) ?? []
      if (word) tell(place, { message: `“${word}” allows no exception, which hints that this option is wrong.` })
    }
  },
}
