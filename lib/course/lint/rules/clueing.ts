import { matter, wordsOf } from '../english'
import type { Item } from '../item'
import type { Rule } from '../rule'

/** In other languages: words shorter than this are mostly small words, and not compared. */
const LONG = 6

/**
 * A word of the question stands again in the right option and in no other, so that sound leads to the answer (a “clang association”).
 * English words are compared by their roots and without small words; in other languages long words by their letters.
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guideline 28b.
 *
 * good:
 * ```question
 * What protects galvanised iron?
 *
 * - [x] A layer of zinc
 * - [ ] A layer of paint
 * - [ ] A layer of oil
 * ```
 *
 * bad:
 * ```question
 * What protects iron that was coated with zinc?
 *
 * - [x] The zinc
 * - [ ] The paint
 * - [ ] The oil
 * ```
 */
export const clueing: Rule = {
  name: 'clueing',
  means: 'A word of the question stands again in the right option alone.',
  mend: 'Use another word in one of the two, or the same word in a wrong option too.',
  of: 'question',
  check(item, tell) {
    const { key, options, stem } = item
    if (!key || options.length < 3) return
    const asked = telling(item, stem)
    const others = options.filter((option) => option !== key).map(({ text }) => telling(item, text))
    // Where wrong options take up the question's words too, they lead astray as well.
    if (others.some((words) => [...words].some((word) => asked.has(word)))) return
    const shared = [...telling(item, key.text)].find((word) => asked.has(word))
    if (shared === undefined) return
    const isShared = (word: string) => telling(item, word).has(shared)
    const word = key.text.split(/\s+/).find(isShared) ?? shared
    tell(key.place, {
      message: `“${word.replace(/\P{L}+$/u, '')}” stands in the question and, of the options, in the right one alone.`,
    })
  },
}

function telling({ english }: Item, text: string): Set<string> {
  return english ? matter(text) : new Set(wordsOf(text).filter((word) => word.length >= LONG))
}
