import { figure, results } from '../wording/desk'
import type { AnalysedItem } from './analysis'

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [360, 240, 38, 24, 8, 8] as const
const STEPS = [0, 0.25, 0.5, 0.75, 1]

/** Each question by its facility and its discrimination. The table of questions is its equivalent in words. */
export function Scatter({ items }: { items: readonly AnalysedItem[] }) {
  const points = items.flatMap(({ item }) => {
    const { facility, discrimination, flags, key } = item
    return facility && discrimination.value !== null
      ? [{ key, x: facility.value, y: discrimination.value, flagged: flags.length > 0 }]
      : []
  })
  const least = Math.min(0, ...points.map(({ y }) => Math.floor(y * 5) / 5))
  const x = (value: number) => LEFT + (WIDTH - LEFT - RIGHT) * value
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * ((1 - value) / (1 - least))
  const levels = [least, 0, 0.3, 1].filter((level, i, all) => all.indexOf(level) === i)
  return (
    <figure className="chart">
      <figcaption>{results.scatter}</figcaption>
      {points.length === 0 ? (
        <p className="fine">{results.scatterEmpty}</p>
      ) : (
        <>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={results.scatterLabel(points.length)}>
            {levels.map((level) => (
              <g key={level}>
                <line className="chart-line" x1={LEFT} x2={WIDTH} y1={y(level)} y2={y(level)} />
                <text x={LEFT - 6} y={y(level) + 4} textAnchor="end">
                  {figure.points(level)}
                </text>
              </g>
            ))}
            {STEPS.map((step) => (
              <text key={step} x={x(step)} y={HEIGHT - 6} textAnchor={step === 1 ? 'end' : 'middle'}>
                {figure.share(step)}
              </text>
            ))}
            {points.map((point) =>
              point.flagged ? (
                <path key={point.key} className="chart-flagged" d={`M${x(point.x)} ${y(point.y) - 6}l6 6-6 6-6-6z`} />
              ) : (
                <circle key={point.key} className="chart-point" cx={x(point.x)} cy={y(point.y)} r="4" />
              ),
            )}
          </svg>
          <p className="fine chart-legend">
            <span>
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <circle className="chart-point" cx="6" cy="6" r="4" />
              </svg>
              {results.plain}
            </span>
            <span>
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <path className="chart-flagged" d="M6 0l6 6-6 6-6-6z" />
              </svg>
              {results.withRemark}
            </span>
          </p>
        </>
      )}
    </figure>
  )
}
