import type { Overview } from '@/lib/progress/overview'
import { progress, standings as words } from '@/wording'
import { RowName, type RowNameProps } from '../row-name'
import { daysBetween } from './days'

/** `text` is its name, which `into` may put into words. */
type Row = RowNameProps & { id: string; stands: Overview }
type Props = { id: string; title: string; text?: string; column: string; rows: Row[]; now: number }

/** How the student stands with each of some parts of the course: first and latest score, drawn and in figures. */
export function StandingTable({ id, title, text, column, rows, now }: Props) {
  return (
    <section className="overview-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text && <p className="fine">{text}</p>}
      <div className="table">
        <table className="standing-table">
          <thead>
            <tr>
              <th scope="col">{column}</th>
              <th scope="col" className="standing-chart">
                {words.chart}
              </th>
              <th scope="col">{words.first}</th>
              <th scope="col">{words.latest}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: row, href, stands, ...name }) => (
              <tr key={row}>
                <th scope="row">
                  <RowName href={href} {...name} />
                  <span className="fine">{status(stands, now)}</span>
                </th>
                <td className="standing-chart">
                  <FromTo name={name.into?.(name.text) ?? name.text} {...stands} />
                </td>
                <td>{shareOf(stands.first)}</td>
                <td>{shareOf(stands.latest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const shareOf = (share: number | undefined) => (share === undefined ? progress.none : progress.share(share))

function status({ answered, questions, due, next }: Overview, now: number): string {
  const comes = due > 0 ? words.due(due) : next === undefined ? '' : words.nextDue(next, daysBetween(now, next))
  return [words.answered(answered, questions), comes].filter(Boolean).join(' · ')
}

/** The way from the first score to the latest on a line from nothing to all. */
function FromTo({ name, first, latest }: { name: string; first: number | undefined; latest: number | undefined }) {
  if (first === undefined || latest === undefined) return null
  const x = (share: number) => 6 + 196 * share
  return (
    <svg
      className="from-to"
      viewBox="0 0 208 16"
      role="img"
      aria-label={words.point(name, progress.share(first), progress.share(latest))}
    >
      <path className="from-to-line" d="M6 8h196" />
      <path className="from-to-way" d={`M${x(first)} 8H${x(latest)}`} />
      <circle className="from-to-first" cx={x(first)} cy="8" r="4.5" />
      <circle className="from-to-latest" cx={x(latest)} cy="8" r="4.5" />
    </svg>
  )
}
