import type { Card } from '@/lib/progress/schedule'
import { progress, upcoming as words } from '@/wording'
import { Bar } from './bar'
import { dayStarts } from './days'

/** The ends of the spans, in days from now; the last has none. */
const ENDS = [1, 2, 8, 31, 91]

/** When what was answered comes back. */
export function UpcomingPart({ cards, now }: { cards: readonly Card[]; now: number }) {
  const ends = [...ENDS.flatMap((days) => dayStarts(now, days, days)), Number.POSITIVE_INFINITY]
  const before = ends.map((end) => cards.filter(({ due }) => due < end).length)
  const counts = before.map((n, span) => n - (before[span - 1] ?? 0))
  const most = Math.max(1, ...counts)
  return (
    <section className="overview-part" aria-labelledby="upcoming">
      <h2 id="upcoming">{words.title}</h2>
      <p className="fine">{words.text(cards.length)}</p>
      <table className="bars">
        <thead>
          <tr>
            <th scope="col">{words.span}</th>
            <th scope="col">{words.questions}</th>
          </tr>
        </thead>
        <tbody>
          {words.spans.map((span, n) => (
            <tr key={span}>
              <th scope="row">{span}</th>
              <td>
                {progress.count(counts[n] ?? 0)} <Bar share={(counts[n] ?? 0) / most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
