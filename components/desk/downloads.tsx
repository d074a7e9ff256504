import { useState } from 'react'
import type { Student } from '@/lib/progress/cohort'
import { type Cell, csv } from '@/lib/quiz/statistics/csv'
import { choiceTable, type ItemLine, itemTable, scoreTable } from '@/lib/quiz/statistics/csv-tables'
import { results } from '../wording/desk'
import type { AnalysedItem } from './analysis'
import { choiceLabel } from './choice-label'
import { stemOf } from './stem-of'

/** The figures of the test shown as files for a spreadsheet. Students are named only when asked for. */
export function Downloads({ items, students }: { items: readonly AnalysedItem[]; students: readonly Student[] }) {
  const [named, setNamed] = useState(false)
  const lines = (): ItemLine[] => items.map((one) => ({ ...one, text: stemOf(one.column.question) }))
  const names = () => students.map(({ files }, i) => (named ? files.join(' + ') : results.student(i + 1)))
  return (
    <div className="downloads">
      <div className="buttons">
        <button type="button" className="button" onClick={() => save('questions', itemTable(lines()))}>
          {results.downloadItems}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            save(
              'choices',
              choiceTable(lines(), ({ column }, part, count) => choiceLabel(column.question, part, count)),
            )
          }
        >
          {results.downloadChoices}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            save(
              'scores',
              scoreTable(
                items.map(({ column }) => column),
                names(),
              ),
            )
          }
        >
          {results.downloadScores}
        </button>
      </div>
      <label className="tick">
        <input type="checkbox" autoComplete="off" checked={named} onChange={() => setNamed(!named)} />
        {results.withNames}
      </label>
    </div>
  )
}

/** Begins with a byte order mark: without it Excel does not read UTF-8. */
function save(table: 'questions' | 'choices' | 'scores', rows: Cell[][]): void {
  const url = URL.createObjectURL(new Blob([`\ufeff${csv(rows)}`], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = results.fileName(table)
  link.click()
  // The browser reads the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
