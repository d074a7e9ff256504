import { answersOf, type CohortColumn, columnOf, type Student, type Which } from '@/lib/progress/cohort'
import type { QuestionKey } from '@/lib/progress/event'
import type { Question } from '@/lib/quiz/question'
import { analyseItem, type ItemAnalysis } from '@/lib/quiz/statistics/item'
import { analyseTest, type TestAnalysis } from '@/lib/quiz/statistics/test'
import type { Test } from '@/lib/quiz/statistics/tests'
import { type Totals, totals } from '@/lib/quiz/statistics/totals'
import { inSlices } from './slices'

/** A test with its figures, and its questions as columns. */
export type TestedTest = { test: Test; totals: Totals; analysis: TestAnalysis; columns: CohortColumn[] }

/** A question of the test shown, with its figures. */
export type AnalysedItem = { column: CohortColumn; item: ItemAnalysis }

/** The columns of all questions that some student answered, by key. Does not freeze the page. */
export async function columnsOf(
  students: readonly Student[],
  which: Which,
  questions: ReadonlyMap<QuestionKey, Question>,
): Promise<Map<QuestionKey, CohortColumn>> {
  const answers = await inSlices(students, (student) => answersOf(student, which))
  const answered = new Set<QuestionKey>()
  for (const own of answers) for (const key of own.keys()) answered.add(key)
  const keys = [...questions].filter(([key]) => answered.has(key))
  const columns = await inSlices(keys, ([key, question]) => columnOf(key, question, answers))
  return new Map(columns.map((column) => [column.key, column]))
}

/** The tests that at least one student took. Does not freeze the page. */
export async function testsWith(
  tests: readonly Test[],
  columns: ReadonlyMap<QuestionKey, CohortColumn>,
): Promise<TestedTest[]> {
  const all = await inSlices(tests, (test) => {
    const own = test.keys.flatMap((key) => columns.get(key) ?? [])
    const sums = totals(own)
    return { test, totals: sums, analysis: analyseTest(sums), columns: own }
  })
  return all.filter(({ columns: own }) => own.length > 0)
}

/** The item analysis of a test. Does not freeze the page. */
export function itemsOf({ totals: sums, columns }: TestedTest): Promise<AnalysedItem[]> {
  return inSlices(columns, (column) => ({ column, item: analyseItem(column, sums) }))
}
