import type { Bin } from '@/lib/quiz/statistics/histogram'
import { figure, results } from '../wording/desk'

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [360, 200, 30, 24, 8] as const

/** How many students reached how many points, as bars and as a table. */
export function Histogram({ bins, students }: { bins: readonly Bin[]; students: number }) {
  const most = Math.max(1, ...bins.map(({ n }) => n))
  const bar = (WIDTH - LEFT) / bins.length
  const y = (n: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - n / most)
  return (
    <figure className="chart">
      <figcaption>{results.histogram}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={results.histogramLabel(students)}>
        {[0, most].map((n) => (
          <g key={n}>
            <line className="chart-line" x1={LEFT} x2={WIDTH} y1={y(n)} y2={y(n)} />
            <text x={LEFT - 6} y={y(n) + 4} textAnchor="end">
              {figure.count(n)}
            </text>
          </g>
        ))}
        {bins.map(({ from, to, n }, i) => (
          <g key={from}>
            <rect className="chart-bar" x={LEFT + i * bar + 1} width={bar - 2} y={y(n)} height={y(0) - y(n)} />
            {i % 2 === 0 && (
              <text x={LEFT + i * bar} y={HEIGHT - 6} textAnchor="middle">
                {figure.points(from)}
              </text>
            )}
            {i === bins.length - 1 && (
              <text x={WIDTH} y={HEIGHT - 6} textAnchor="end">
                {figure.points(to)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <details>
        <summary>{results.asTable}</summary>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{results.pointsTitle}</th>
              <th scope="col">{results.takers}</th>
            </tr>
          </thead>
          <tbody>
            {bins.map(({ from, to, n }, i) => (
              <tr key={from}>
                <th scope="row">{results.range(from, to, i === bins.length - 1)}</th>
                <td>{figure.count(n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
