import type { Rule } from '../rule'

/** From this many times the length of the longest other option on, the key stands out. */
const RATIO = 1.25
/** … and from this many characters more. */
const CHARACTERS = 8

/**
 * The right option is clearly the longest, which students take for a sign: authors qualify what has to be true.
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guidelines 24 (options of about equal length) and 28d (conspicuous key).
 *
 * good:
 * ```question
 * What does rust need?
 *
 * - [x] Oxygen and water
 * - [ ] Oxygen and oil
 * - [ ] Light and salt
 * ```
 *
 * bad:
 * ```question
 * What does rust need?
 *
 * - [x] The oxygen of the air together with some water
 * - [ ] Oil
 * - [ ] Salt
 * ```
 */
export const longestKey: Rule = {
  name: 'longest-key',
  means: 'The right option is clearly the longest.',
  mend: 'Shorten it, or make another option as long.',
  of: 'question',
  check({ options, key }, tell) {
    if (!key) return
    const longest = Math.max(0, ...options.filter((option) => option !== key).map(({ length }) => length))
    if (key.length >= longest * RATIO && key.length >= longest + CHARACTERS)
      tell(key.place, { message: 'The right option is clearly the longest.' })
  },
}
