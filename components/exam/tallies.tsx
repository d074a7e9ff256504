import type { Tally } from '@/lib/quiz/session'
import { examResult as words } from '@/wording'
import { Bar } from '../progress/bar'
import { RowName, type RowNameProps } from '../row-name'

/** `text` is its name, which `into` may put into words. */
type Row = RowNameProps & { id: string; tally: Tally }

/** What was earned in each of some parts of an exam, in figures and drawn. */
export function Tallies({ id, title, column, rows }: { id: string; title: string; column: string; rows: Row[] }) {
  return (
    <section className="exam-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="table">
        <table className="exam-table exam-tallies">
          <thead>
            <tr>
              <th scope="col">{column}</th>
              <th scope="col">{words.column}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, href, tally: { earned, possible }, ...name }) => (
              <tr key={id}>
                <th scope="row">
                  <RowName href={href} {...name} />
                </th>
                <td>
                  {words.points(earned, possible)} <Bar share={earned / possible} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
