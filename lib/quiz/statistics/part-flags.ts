import type { ChoiceCount, PartCounts } from './choice-counts'
import type { Flag } from './flags'
import type { Groups } from './groups'
import { newcombe } from './newcombe'
import { wilson } from './wilson'

/**
 * A distractor that fewer take does nothing: one in twenty, after Haladyna & Downing, Educational and Psychological
 * Measurement 53 (1993), 999–1010, but of those who were wrong. In practice most are right, and a share of all would
 * blame the distractors for it.
 */
const UNUSED = 0.05
/** And it must be sure that not many more would take it. */
const SURELY_UNUSED = 0.15
/** So many must type the same before it is worth a look. */
const MANY = 0.1

/** What the counts of one part give away: of n students, of whom so many were not wholly right, in these groups. */
export function partFlags(part: PartCounts, n: number, missed: number, groups: Groups | null): Flag[] {
  const flag = (code: 'key-suspect' | 'upper-prefers' | 'unforeseen-answer' | 'unused-distractor') => (id: string) => ({
    code,
    part: part.id,
    choice: id,
  })
  const suspects = groups ? rivals(part, groups) : []
  const preferred = groups ? part.counts.filter((count) => misleads(part, count, groups)).map(({ id }) => id) : []
  const unforeseen = part.counts.filter(({ typed, n: times }) => typed !== undefined && times >= MANY * n)
  const wrong = part.exclusive ? part.counts.reduce((sum, count) => sum + (count.correct ? 0 : count.n), 0) : missed
  const unused = part.offered && suspects.length === 0 ? part.counts.filter((count) => isUnused(count, wrong)) : []
  return [
    ...suspects.map(flag('key-suspect')),
    ...preferred.filter((id) => !suspects.includes(id)).map(flag('upper-prefers')),
    ...unforeseen.map(({ id }) => id).map(flag('unforeseen-answer')),
    ...unused.map(({ id }) => id).map(flag('unused-distractor')),
  ]
}

const isUnused = ({ correct, n }: ChoiceCount, wrong: number) =>
  !correct && wrong > 0 && n < UNUSED * wrong && wilson(n / wrong, wrong)[1] < SURELY_UNUSED

/** Wrong choices that more of the upper group take than the right one, while the right one attracts the weak. */
function rivals({ exclusive, counts }: PartCounts, { upper, lower }: Groups): string[] {
  if (!exclusive) return []
  const right = { upper: 0, lower: 0 }
  for (const count of counts) {
    if (!count.correct) continue
    right.upper += count.upper
    right.lower += count.lower
  }
  if (right.upper / upper.size > right.lower / lower.size) return []
  return counts
    .filter(
      (count) => !count.correct && count.upper > right.upper && count.upper / upper.size > count.lower / lower.size,
    )
    .map(({ id }) => id)
}

/**
 * Whether a wrong choice surely attracts the upper group more than the lower, or a right one the lower more. Where one
 * choice is given, a right one that does so is what the discrimination index says.
 */
function misleads({ exclusive }: PartCounts, { correct, upper, lower }: ChoiceCount, groups: Groups): boolean {
  const [low, high] = newcombe(upper, groups.upper.size, lower, groups.lower.size)
  return correct ? !exclusive && high < 0 : low > 0
}
