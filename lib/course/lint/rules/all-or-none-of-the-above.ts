import type { Rule } from '../rule'

const OF_THE_ABOVE =
  /^(?:all|none|neither|both|any|some|two) (?:of|are|is) (?:(?:the|these|those) )?(?:above|below|following|these|those|them|others?|options|answers|choices|statements|correct|right|true)\b/i
/** `A and B`, `both (a) and (c)`: options by their letters, which change when options are shuffled. */
const LETTERS =
  /^(?:both |only )?(?:options? )?\(?[A-F]\)?(?:,? \(?[A-F]\)?)*,? (?:and|or|&) \(?[A-F]\)?(?: only| are correct)?\.?$/i

/**
 * “All of the above” is given away by two right options, and tells nothing of the third; “none of the above” lets students be right who
 * know no right answer; options by their letters mean nothing once options are shuffled.
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guidelines 9 (no complex multiple choice), 25 and 26.
 *
 * good:
 * ```question
 * Which of these does rust need? Choose every one.
 *
 * - [x] Oxygen
 * - [x] Water
 * - [ ] Light
 * ```
 *
 * bad:
 * ```question
 * What does rust need?
 *
 * - [ ] Oxygen from the air
 * - [ ] Water from the air
 * - [x] All of the above
 * ```
 */
export const allOrNone: Rule = {
  name: 'all-or-none-of-the-above',
  means: 'An option speaks of the others: “all of the above”, “none of these”, “A and B”.',
  mend: 'Ask for every right option with several `[x]`, or name one more wrong answer.',
  of: 'question',
  check({ options, stem, english }, tell) {
    if (!english || options.length < 3) return
    for (const { text, place } of options)
      if (OF_THE_ABOVE.test(text) || (LETTERS.test(text) && !/\b[A-F]\b(?<!\bA)/.test(stem)))
        tell(place, { message: 'This option speaks of the other options.' })
  },
}
