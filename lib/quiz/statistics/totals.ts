import type { Column } from './attempt'

/** What each student earned in a test, student by student: points, and the questions and points of those they answered. */
export type Totals = {
  /** The questions that make up the totals. */
  counted: readonly Column[]
  /** Keys of those that do not, because fewer than half of the takers answered them. */
  leftOut: readonly string[]
  earned: readonly number[]
  possible: readonly number[]
  answered: readonly number[]
  /** How many students answered at least one question of the test. */
  takers: number
}

/**
 * Adds up a test. A question that fewer than half of those who took the test have answered (it is new, or was changed
 * since, or stands where most have not yet come) is left out of the totals: otherwise hardly anyone would be complete.
 */
export function totals(columns: readonly Column[]): Totals {
  const students = columns[0]?.attempts.length ?? 0
  const took = new Set<number>()
  const given = columns.map(({ attempts }) => {
    let n = 0
    for (let i = 0; i < attempts.length; i++) {
      if (attempts[i] === undefined) continue
      n++
      took.add(i)
    }
    return n
  })
  const counts = (i: number) => (given[i] ?? 0) > 0 && (given[i] ?? 0) * 2 >= took.size
  const counted = columns.filter((_, i) => counts(i))
  const earned = new Array<number>(students).fill(0)
  const possible = new Array<number>(students).fill(0)
  const answered = new Array<number>(students).fill(0)
  for (const { question, attempts } of counted) {
    for (let i = 0; i < students; i++) {
      const attempt = attempts[i]
      if (!attempt) continue
      earned[i] = (earned[i] ?? 0) + attempt.score * question.points
      possible[i] = (possible[i] ?? 0) + question.points
      answered[i] = (answered[i] ?? 0) + 1
    }
  }
  const leftOut = columns.filter((_, i) => !counts(i)).map(({ key }) => key)
  return { counted, leftOut, earned, possible, answered, takers: took.size }
}
