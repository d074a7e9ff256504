import { review as words } from '@/wording'
import { Bar } from '../progress/bar'

/** How many questions come back on each of the next days. `starts` are the beginnings of the days, today's first, in ms. */
export function Upcoming({ starts, counts }: { starts: readonly number[]; counts: readonly number[] }) {
  const most = Math.max(1, ...counts)
  return (
    <section className="upcoming" aria-labelledby="upcoming">
      <h2 id="upcoming">{words.upcoming}</h2>
      <table className="bars">
        <thead>
          <tr>
            <th scope="col">{words.dayColumn}</th>
            <th scope="col">{words.dueColumn}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count, day) => (
            <tr key={starts[day]}>
              <th scope="row">{words.day(starts[day] ?? 0, day)}</th>
              <td>
                {count} <Bar share={count / most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
