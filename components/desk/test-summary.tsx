import type { TestAnalysis } from '@/lib/quiz/statistics/test'
import { figure, results } from '../wording/desk'

/** The figures of a test in words and numbers. */
export function TestSummary({ analysis }: { analysis: TestAnalysis }) {
  const { takers, complete, points, leftOut, scores, deviation, reliability } = analysis
  return (
    <>
      <dl className="desk-figures">
        {scores && (
          <>
            <Figure name={results.mean} value={results.ofPoints(scores.mean, points)} />
            <Figure name={results.median} value={results.points(scores.median)} />
          </>
        )}
        {deviation !== null && <Figure name={results.deviation} value={results.points(deviation)} />}
        {reliability && (
          <>
            <Figure name={results.by[reliability.by]} value={figure.index(reliability.value)} />
            <Figure name={results.error} value={results.points(reliability.error)} />
          </>
        )}
      </dl>
      <p className="fine">
        {[
          results.completeOf(complete, takers),
          leftOut.length > 0 && results.leftOut(leftOut.length),
          reliability ? results.reliabilityHint(reliability.value) : results.few,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </>
  )
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
