import type { Column } from './attempt'
import type { Totals } from './totals'

/**
 * How each student did in the rest of the test: the share of points, 0..1, that they earned in the other questions, the
 * question itself removed so that it is not compared with itself (Henrysson, Psychometrika 28 (1963), 211–218). Undefined
 * for a student who did not answer this question, or fewer than half of the others.
 *
 * Where all have answered everything this orders students as the rest of their total does. Gives one value a student.
 */
export function restScores({ key, question, attempts }: Column, totals: Totals): (number | undefined)[] {
  const inside = totals.counted.some((column) => column.key === key)
  const others = totals.counted.length - (inside ? 1 : 0)
  return attempts.map((attempt, i) => {
    if (!attempt || others === 0) return undefined
    const own = inside ? 1 : 0
    const answered = (totals.answered[i] as number) - own
    if (answered === 0 || answered * 2 < others) return undefined
    const possible = (totals.possible[i] as number) - own * question.points
    const earned = (totals.earned[i] as number) - own * question.points * attempt.score
    return earned / possible
  })
}
