import type { ChoiceCount, PartCounts } from './choice-counts'
import type { Flag } from './flags'
import type { Groups } from './groups'
import { newcombe } from './newcombe'
import { wilson } from './wilson'

/** A distractor that fewer take does nothing. Haladyna & Downing, Educational and Psychological Measurement 53 (1993), 999–1010. */
const UNUSED = 0.05
/** And it must be sure that not many more would take it. */
const SURELY_UNUSED = 0.1
/** So many must type the same before it is worth a look. */
const MANY = 0.1

/**
 * What the counts of one part give away: of n students, in these groups. `missed`: whether enough students were wrong
 * for distractors to be used at all.
 */
export function partFlags(part: PartCounts, n: number, groups: Groups | null, missed: boolean): Flag[] {
  const flag = (code: 'key-suspect' | 'upper-prefers' | 'unforeseen-answer' | 'unused-distractor') => (id: string) => ({
    code,
    part: part.id,
    choice: id,
  })
  const suspects = groups ? rivals(part, groups) : []
  const preferred = groups ? part.counts.filter((count) => misleads(count, groups)).map(({ id }) => id) : []
  const unforeseen = part.counts.filter(({ typed, n: times }) => typed !== undefined && times >= MANY * n)
  const unused = part.offered && missed ? part.counts.filter((count) => isUnused(count, n)) : []
  return [
    ...suspects.map(flag('key-suspect')),
    ...preferred.filter((id) => !suspects.includes(id)).map(flag('upper-prefers')),
    ...unforeseen.map(({ id }) => id).map(flag('unforeseen-answer')),
    ...unused.map(({ id }) => id).map(flag('unused-distractor')),
  ]
}

const isUnused = ({ correct, n: times }: ChoiceCount, n: number) =>
  !correct && times < UNUSED * n && wilson(times / n, n)[1] < SURELY_UNUSED

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

/** Whether a wrong choice surely attracts the upper group more than the lower, or a right one the lower more. */
function misleads({ correct, upper, lower }: ChoiceCount, groups: Groups): boolean {
  const [low, high] = newcombe(upper, groups.upper.size, lower, groups.lower.size)
  return correct ? high < 0 : low > 0
}
