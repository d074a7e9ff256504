import { useMemo } from 'react'
import { type Calibration, calibration } from '@/lib/progress/calibration'
import { useProgress } from '@/lib/progress/use-progress'
import { useSettings } from '@/lib/progress/use-settings'
import { progress, calibration as words } from '@/wording'

/** How sure the student was against how often they were right. */
export function CalibrationPart({ settingsHref }: { settingsHref: string }) {
  const events = useProgress((state) => state.events)
  const { confidence } = useSettings()
  const found = useMemo(() => calibration(events), [events])
  return (
    <section className="overview-part" aria-labelledby="calibration">
      <h2 id="calibration">{words.title}</h2>
      {found.answers > 0 ? (
        <>
          <p className="fine">{words.text}</p>
          <Chart {...found} />
          {found.brier !== undefined && <p className="fine">{words.brier(found.brier)}</p>}
          <Table {...found} />
        </>
      ) : confidence ? (
        <p>{words.few}</p>
      ) : (
        <p>
          {words.off} <a href={settingsHref}>{words.turnOn}</a>
        </p>
      )}
    </section>
  )
}

/** The field of the chart in user units: confidence to the right, what was right upwards. */
const WIDTH = 260
const HEIGHT = 190
const LEFT = 46
const TOP = 24
const x = (share: number) => LEFT + WIDTH * share
const y = (share: number) => TOP + HEIGHT * (1 - share)

function Chart({ steps }: Calibration) {
  const known = steps.filter(({ answers }) => answers > 0)
  return (
    <svg
      className="chart"
      viewBox="0 0 340 264"
      role="img"
      aria-label={known
        .map(({ confidence, answers, actual }) => words.judged(words.steps[confidence], answers, actual))
        .join(' ')}
    >
      <text x="0" y="10">
        {words.actual}
      </text>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path className="chart-grid" d={`M${x(0)} ${y(share)}H${x(1)}`} />
          <text className="chart-end" x={x(0) - 8} y={y(share) + 4}>
            {progress.share(share)}
          </text>
        </g>
      ))}
      <path className="chart-ideal" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
      {steps.map(({ confidence, stated, actual, low, high, answers }) => (
        <g key={confidence}>
          <path className="chart-grid" d={`M${x(stated)} ${y(0)}v5`} />
          <text className="chart-mid" x={x(stated)} y={y(0) + 20}>
            {words.steps[confidence]}
          </text>
          <text className="chart-mid" x={x(stated)} y={y(0) + 35}>
            {words.of(answers)}
          </text>
          {answers > 0 && (
            <g className="chart-point">
              <path
                d={`M${x(stated)} ${y(low)}V${y(high)}M${x(stated) - 4} ${y(low)}h8M${x(stated) - 4} ${y(high)}h8`}
              />
              <circle cx={x(stated)} cy={y(actual)} r="5" />
            </g>
          )}
        </g>
      ))}
    </svg>
  )
}

function Table({ steps }: Calibration) {
  return (
    <details>
      <summary>{progress.asTable}</summary>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.step}</th>
              <th scope="col">{words.stated}</th>
              <th scope="col">{words.answers}</th>
              <th scope="col">{words.actual}</th>
              <th scope="col">{words.range}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ confidence, stated, answers, actual, low, high }) => (
              <tr key={confidence}>
                <th scope="row">{words.steps[confidence]}</th>
                <td>{progress.share(stated)}</td>
                <td>{progress.count(answers)}</td>
                <td>{answers > 0 ? progress.share(actual) : progress.none}</td>
                <td>{answers > 0 ? words.between(low, high) : progress.none}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
