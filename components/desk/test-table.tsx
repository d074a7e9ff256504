import type { QuestionIndex } from '@/lib/quiz/question-index'
import type { Test } from '@/lib/quiz/statistics/tests'
import { figure, results } from '../wording/desk'
import type { TestedTest } from './analysis'

type Props = { index: QuestionIndex; tests: readonly TestedTest[]; shown: Test; onShow: (test: string) => void }

/** The tests with their main figures: the whole course, its lessons and the quizzes of the lesson shown. Each can be shown. */
export function TestTable({ index, tests, shown, onShow }: Props) {
  const numbers = new Map(index.lessons.map(({ id, number }) => [id, number]))
  const label = ({ of, title, lesson = '' }: Test) =>
    of === 'course' ? results.course : of === 'lesson' ? results.lesson(numbers.get(lesson) ?? 0, title) : title
  const { test, takers, complete, questions, mean, deviation, reliability } = results
  return (
    <div className="scroll">
      <table className="figures">
        <caption className="fine">{results.testsCaption}</caption>
        <thead>
          <tr>
            {[test, takers, complete, questions, mean, deviation, reliability].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tests
            .filter((one) => one.test.of !== 'quiz' || one.test.lesson === shown.lesson)
            .map(({ test: one, analysis }) => (
              <tr key={one.id} data-quiz={one.of === 'quiz' || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="plain"
                    aria-current={one.id === shown.id || undefined}
                    onClick={() => onShow(one.id)}
                  >
                    {label(one)}
                  </button>
                </th>
                <td>{figure.count(analysis.takers)}</td>
                <td>{figure.count(analysis.complete)}</td>
                <td>{figure.count(analysis.questions)}</td>
                <td>{analysis.scores && results.ofPoints(analysis.scores.mean, analysis.points)}</td>
                <td>{analysis.deviation !== null && figure.points(analysis.deviation)}</td>
                <td>{analysis.reliability && figure.index(analysis.reliability.value)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
