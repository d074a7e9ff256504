import type { Cell } from '@/lib/quiz/statistics/csv'
import type { CoverageMap } from './coverage-map'
import type { MappedQuestion, Stand } from './mapped-questions'

const HEADINGS = ['part', 'id', 'text', 'coverage', 'lesson', 'passage', 'question', 'kind', 'file', 'line']

/**
 * The map as a table to be filtered and counted in a spreadsheet: a row for each place where a note or an objective is
 * taught or tested, a row without a place for those that are neither, and a row for each passage and the questions it
 * answers. `part` tells which of the three it is.
 */
export function coverageRows({ notes, objectives, passages, lessons }: CoverageMap): Cell[][] {
  const place = ({ file, line }: Omit<Stand, 'href'>): Cell[] => [file, line]
  const tested = (questions: readonly MappedQuestion[]): Cell[][] =>
    questions.map((one) => [one.lesson, null, one.key, one.question.kind, ...place(one)])
  const files = new Map(lessons.map(({ id, file }) => [id, file]))
  const block = (begin: Cell[], rows: Cell[][], own: Omit<Stand, 'href'>) =>
    (rows.length > 0 ? rows : [[null, null, null, null, ...place(own)]]).map((row) => [...begin, ...row])
  return [
    HEADINGS,
    ...notes.flatMap((note) => {
      const taught = note.passages.map((one): Cell[] => [one.lesson, one.title, null, null, ...place(one)])
      return block(['note', note.id, note.label, note.coverage], [...taught, ...tested(note.questions)], note)
    }),
    ...objectives.flatMap((objective) => {
      const taught = objective.lessons.map((id): Cell[] => [id, null, null, null, files.get(id) ?? null, 1])
      const { id, text, coverage, questions } = objective
      return block(['objective', id, text, coverage], [...taught, ...tested(questions)], objective)
    }),
    ...passages.flatMap((passage) => {
      const { lesson, title, questions } = passage
      const asked = questions.map((one): Cell[] => [lesson, title, one.key, one.question.kind, ...place(one)])
      const coverage = passage.tested ? 'covered' : 'untested'
      return block(['passage', passage.href, title, coverage], asked, passage)
    }),
  ]
}
