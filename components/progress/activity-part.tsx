import { useMemo } from 'react'
import { activity } from '@/lib/progress/activity'
import { useProgress } from '@/lib/progress/use-progress'
import { progress, activity as words } from '@/wording'
import { dayStarts } from './days'

const WEEKS = 12

const WIDTH = 340
const HEIGHT = 120
const STEP = (WIDTH - 28) / WEEKS

/** How much the student answered in each of the last weeks. */
export function ActivityPart({ now }: { now: number }) {
  const events = useProgress((state) => state.events)
  const starts = useMemo(() => weekStarts(now), [now])
  const spans = useMemo(() => activity(events, starts), [events, starts])
  const most = Math.max(1, ...spans.map(({ answers }) => answers))
  const weeks = spans.map((span, week) => ({ ...span, start: starts[week] ?? 0, week }))
  const height = (n: number) => (HEIGHT * n) / most
  return (
    <section className="overview-part" aria-labelledby="activity">
      <h2 id="activity">{words.title}</h2>
      <p className="fine">
        {words.text(
          weeks.reduce((sum, { answers }) => sum + answers, 0),
          WEEKS,
        )}
      </p>
      <svg
        className="chart activity-chart"
        viewBox={`0 0 ${WIDTH} 164`}
        role="img"
        aria-label={weeks
          .filter(({ answers }) => answers > 0)
          .map(({ start, answers, right }) => words.bar(words.from(start), answers, right))
          .join(' ')}
      >
        <path className="chart-grid" d={`M28 12.5H${WIDTH}M28 ${HEIGHT + 12.5}H${WIDTH}`} />
        <text className="chart-end" x="22" y="16">
          {progress.count(most)}
        </text>
        <text className="chart-end" x="22" y={HEIGHT + 16}>
          {progress.count(0)}
        </text>
        {weeks.map(({ week, start, answers, right }) => (
          <g key={start}>
            <rect
              className="activity-rest"
              x={30 + week * STEP}
              y={HEIGHT + 12 - height(answers)}
              width={STEP - 4}
              height={height(answers - right)}
            />
            <rect
              className="activity-right"
              x={30 + week * STEP}
              y={HEIGHT + 12 - height(right)}
              width={STEP - 4}
              height={height(right)}
            />
            {week % 3 === 0 && (
              <text x={30 + week * STEP} y={HEIGHT + 30}>
                {words.from(start)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <p className="legend">
        <span className="activity-right">{words.right}</span> <span className="activity-rest">{words.rest}</span>
      </p>
      <details>
        <summary>{progress.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.week}</th>
              <th scope="col">{words.answers}</th>
              <th scope="col">{words.right}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ start, answers, right }) => (
              <tr key={start}>
                <th scope="row">{words.from(start)}</th>
                <td>{progress.count(answers)}</td>
                <td>{progress.count(right)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

/** The beginnings of the last weeks, the present one as the last whole span: Mondays, and the one that comes. */
function weekStarts(now: number): number[] {
  const monday = -((new Date(now).getDay() + 6) % 7)
  return dayStarts(now, monday - 7 * (WEEKS - 1), monday + 7).filter((_, day) => day % 7 === 0)
}
