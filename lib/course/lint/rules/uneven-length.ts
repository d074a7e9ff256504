import type { Rule } from '../rule'

/** So many times as long as any other option, or as short, is out of line … */
const RATIO = 2.2
/** … and so many characters. */
const CHARACTERS = 25

/**
 * One option is far longer or shorter than all others. Students see at a glance that it is different, and judge it by that. (A right one
 * that is the longest is `longest-key`.)
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guideline 24: keep the length of choices about equal.
 *
 * good:
 * ```question
 * Why does iron rust?
 *
 * - [x] It binds the oxygen of damp air
 * - [ ] It loses its carbon to the air
 * - [ ] It takes up salt from the sea
 * ```
 *
 * bad:
 * ```question
 * Why does iron rust?
 *
 * - [x] It binds oxygen
 * - [ ] It gives off carbon
 * - [ ] It takes up salt from the sea, which dries on the metal and colours it in the course of the years
 * ```
 */
export const unevenLength: Rule = {
  name: 'uneven-length',
  means: 'One option is far longer or far shorter than all others.',
  mend: 'Make the options about equally long.',
  of: 'question',
  check({ options, key }, tell) {
    if (options.length < 3) return
    const sorted = options.toSorted((a, b) => a.length - b.length)
    const [shortest, second, last, longest] = [sorted[0], sorted[1], sorted.at(-2), sorted.at(-1)]
    if (!shortest || !second || !last || !longest) return
    const apart = (less: number, more: number) => more >= less * RATIO && more - less >= CHARACTERS
    if (apart(last.length, longest.length) && longest !== key)
      tell(longest.place, { message: 'This option is more than twice as long as any other.' })
    if (apart(shortest.length, second.length))
      tell(shortest.place, { message: 'This option is less than half as long as any other.' })
  },
}
