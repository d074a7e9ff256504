import type { ExamAttempt } from '@/lib/progress/exam-attempts'
import { isPassed } from '@/lib/quiz/exam-result'
import { exam, examAttempts as words } from '@/wording'
import { minutesOf } from './minutes'

/** The attempts so far, the last one first, each with the way to its result. */
export function Attempts({ attempts }: { attempts: readonly ExamAttempt[] }) {
  return (
    <section className="exam-part" aria-labelledby="attempts">
      <h2 id="attempts" data-reading="">
        {words.title}
      </h2>
      <div className="table">
        <table className="exam-table exam-attempts">
          <thead>
            <tr>
              {[words.attempt, words.date, words.took, words.score, words.result].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attempts.map((attempt, n) => <Row key={attempt.begun.id} attempt={attempt} number={n + 1} />).toReversed()}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Row({ attempt, number }: { attempt: ExamAttempt; number: number }) {
  const { begun, over } = attempt
  return (
    <tr>
      <th scope="row">
        <a href={`#${begun.id}`}>{exam.attempt(number)}</a>
      </th>
      <td>{words.on(begun.at)}</td>
      <td>{over ? words.minutes(minutesOf(attempt)) : words.none}</td>
      <td>{over ? `${words.points(over.score, over.points)} (${words.share(shareOf(over))})` : words.none}</td>
      <td>{over ? (isPassed(over.score, over.points, begun.pass) ? exam.passed : exam.failedIt) : words.open}</td>
    </tr>
  )
}

/** Of no points nothing. */
export const shareOf = ({ score, points }: { score: number; points: number }) => (points > 0 ? score / points : 0)
