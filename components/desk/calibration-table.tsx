import type { Calibration } from '@/lib/quiz/statistics/calibration'
import { detail, figure, results } from '../wording/desk'

/** How well those did who were not, fairly or very sure of their answer. */
export function CalibrationTable({ calibration }: { calibration: readonly Calibration[] }) {
  return (
    <section aria-labelledby="calibration-title">
      <h3 id="calibration-title">{detail.calibration}</h3>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{detail.sure}</th>
            <th scope="col">{results.takers}</th>
            <th scope="col">{detail.score}</th>
          </tr>
        </thead>
        <tbody>
          {calibration.map(({ confidence, facility }) => (
            <tr key={confidence}>
              <th scope="row">{detail.confidence[confidence]}</th>
              <td>{figure.count(facility?.n ?? 0)}</td>
              <td>
                {facility && (
                  <>
                    {figure.share(facility.value)} <span className="fine">{figure.shares(facility.interval)}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
