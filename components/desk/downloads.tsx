import { useState } from 'react'
import type { Student } from '@/lib/progress/cohort'
import { type Cell, csv } from '@/lib/quiz/statistics/csv'
import { choiceTable, type ItemLine, itemTable, scoreTable } from '@/lib/quiz/statistics/csv-tables'
import { results } from '../wording/desk'
import type { AnalysedItem } from './analysis'
import { choiceLabel } from './choice-label'
import { stemOf } from './stem-of'

type TableFile = Parameters<typeof results.fileName>[0]

/** The figures of the test shown as files for a spreadsheet. Students are named only when asked for. */
export function Downloads({ items, students }: { items: readonly AnalysedItem[]; students: readonly Student[] }) {
  const [named, setNamed] = useState(false)
  const lines = (): ItemLine[] => items.map((one) => ({ ...one, text: stemOf(one.column.question) }))
  const names = () => students.map(({ files }, i) => (named ? files.join(' + ') : results.student(i + 1)))
  const columns = items.map(({ column }) => column)
  const tables: { file: TableFile; label: string; rows: () => Cell[][] }[] = [
    { file: 'questions', label: results.downloadItems, rows: () => itemTable(lines()) },
    {
      file: 'choices',
      label: results.downloadChoices,
      rows: () => choiceTable(lines(), ({ column }, part, count) => choiceLabel(column.question, part, count)),
    },
    { file: 'scores', label: results.downloadScores, rows: () => scoreTable(columns, names()) },
  ]
  return (
    <div className="downloads">
      <div className="buttons">
        {tables.map(({ file, label, rows }) => (
          <button key={file} type="button" className="button" onClick={() => save(file, rows())}>
            {label}
          </button>
        ))}
      </div>
      <label className="tick">
        <input type="checkbox" autoComplete="off" checked={named} onChange={() => setNamed(!named)} />
        {results.withNames}
      </label>
    </div>
  )
}

/** Begins with a byte order mark: without it Excel does not read UTF-8. */
function save(table: TableFile, rows: Cell[][]): void {
  const url = URL.createObjectURL(new Blob([`\ufeff${csv(rows)}`], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = results.fileName(table)
  link.click()
  // The browser reads the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
