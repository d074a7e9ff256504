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
  const took = new Set<number>()
  const given = new Map<Column, number>()
  for (const column of columns) {
    let n = 0
    for (const [i, attempt] of column.attempts.entries()) {
      if (attempt === undefined) continue
      n++
      took.add(i)
    }
    given.set(column, n)
  }
  const counted: Column[] = []
  const leftOut: string[] = []
  for (const [column, n] of given) {
    if (n > 0 && n * 2 >= took.size) counted.push(column)
    else leftOut.push(column.key)
  }
  const students = (columns[0]?.attempts ?? []).map((_, i) => {
    const sums = { earned: 0, possible: 0, answered: 0 }
    for (const { question, attempts } of counted) {
      const attempt = attempts[i]
      if (!attempt) continue
      sums.earned += attempt.score * question.points
      sums.possible += question.points
      sums.answered++
    }
    return sums
  })
  return {
    counted,
    leftOut,
    earned: students.map(({ earned }) => earned),
    possible: students.map(({ possible }) => possible),
    answered: students.map(({ answered }) => answered),
    takers: took.size,
  }
}
