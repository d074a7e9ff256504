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
    const ranked = rankedBy(askings)
    const known = new Map<number, Ranked[]>()
    for (const asking of askings) {
      if (asking.asked.length < ENOUGH) continue
      const own = { asking, asked: ranked(asking.asked), answered: ranked(asking.answered) }
      const rarest = own.asked.slice(0, own.asked.length - Math.ceil(ALIKE * own.asked.length) + 1)
      const twin = rarest.map((word) => known.get(word)?.find((other) => isSame(own, other))).find((found) => found)
      if (twin) {
        const { lesson, question, place } = twin.asking
        const message = `The question \`${lesson}/${question}\` (line ${place.line}) asks the same.`
        tell(asking.file, asking.place, { message })
      }
      for (const word of rarest) {
        const there = known.get(word)
        if (there) there.push(own)
        else known.set(word, [own])
      }
    }
  },
}

/** A question with its words as numbers in ascending order; the rarer a word, the lower its number. */
type Ranked = { asking: Asking; asked: number[]; answered: number[] }

function rankedBy(askings: Asking[]): (words: string[]) => number[] {
  const often = new Map<string, number>()
  for (const { asked, answered } of askings)
    for (const words of [asked, answered]) for (const word of words) often.set(word, (often.get(word) ?? 0) + 1)
  const ranks = new Map([...often].sort(([, a], [, b]) => a - b).map(([word], rank) => [word, rank]))
  return (words) => words.map((word) => ranks.get(word) ?? 0).sort((a, b) => a - b)
}

const isSame = (a: Ranked, b: Ranked) =>
  shared(a.answered, b.answered) >= SAME_ANSWER && shared(a.asked, b.asked) >= ALIKE

/** The share of numbers that two ascending lists have in common (Jaccard). */
function shared(a: number[], b: number[]): number {
  let both = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) both++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return both === 0 ? 0 : both / (a.length + b.length - both)
}
