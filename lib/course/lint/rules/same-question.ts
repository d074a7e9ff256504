import type { Asking, Rule } from '../rule'

/** From this share of common words on, two questions ask the same … */
const ALIKE = 0.75
/** … when their answers share so much. */
const SAME_ANSWER = 0.5
/** A question of fewer words is compared with none. */
const ENOUGH = 3

/**
 * Two questions of the course ask the same and have the same answer. Found are those that share three quarters of the words that carry
 * their matter, and half of those of the answer; so questions of a like form with different answers are not.
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guidelines 1 and 4: each item its own content. The search: Bayardo, Ma & Srikant (2007),
 * who compare only what shares one of its rarest words.
 *
 * good:
 * ```quiz
 * <Question id="a">
 * Which gas does iron bind when it rusts?
 *
 * - = oxygen
 *
 * <Why>It is oxygen.</Why>
 * </Question>
 *
 * <Question id="b">
 * Which metal protects iron in galvanising?
 *
 * - = zinc
 *
 * <Why>It is zinc.</Why>
 * </Question>
 * ```
 *
 * bad:
 * ```quiz
 * <Question id="a">
 * Which gas does iron bind when it rusts?
 *
 * - = oxygen
 *
 * <Why>It is oxygen.</Why>
 * </Question>
 *
 * <Question id="b">
 * When iron rusts, which gas does it bind?
 *
 * - [x] Oxygen
 * - [ ] Nitrogen
 * - [ ] Argon
 *
 * <Why>It is oxygen.</Why>
 * </Question>
 * ```
 */
export const sameQuestion: Rule = {
  name: 'same-question',
  means: 'Two questions of the course ask the same.',
  mend: 'Remove one of the two, or ask for something else.',
  of: 'course',
  check({ askings }, tell) {
    const asked = askings.filter(({ asked }) => asked.length >= ENOUGH)
    const often = new Map<string, number>()
    for (const asking of asked) for (const word of asking.asked) often.set(word, (often.get(word) ?? 0) + 1)
    const byWord = new Map<string, Asking[]>()
    for (const asking of asked) {
      const rarest = [...asking.asked].sort((a, b) => (often.get(a) ?? 0) - (often.get(b) ?? 0))
      // Whoever shares so many words shares one of these.
      const telling = rarest.slice(0, asking.asked.length - Math.ceil(ALIKE * asking.asked.length) + 1)
      const near = new Set(telling.flatMap((word) => byWord.get(word) ?? []))
      const twin = [...near].find((other) => isSame(asking, other))
      if (twin)
        tell(asking.file, asking.place, {
          message: `The question \`${twin.lesson}/${twin.question}\` (line ${twin.place.line}) asks the same.`,
        })
      for (const word of telling) byWord.set(word, [...(byWord.get(word) ?? []), asking])
    }
  },
}

const isSame = (a: Asking, b: Asking) =>
  common(a.asked, b.asked) >= ALIKE && common(a.answered, b.answered) >= SAME_ANSWER

/** The share of words that two lists of words have in common (Jaccard). */
function common(a: string[], b: string[]): number {
  const both = a.filter((word) => b.includes(word)).length
  const all = a.length + b.length - both
  return all === 0 ? 0 : both / all
}
