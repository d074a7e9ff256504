import { lessonOf } from '@/lib/progress/event'
import type { ExamAttempt } from '@/lib/progress/exam-attempts'
import { exam, examAttempts as words } from '@/wording'
import { Inserted } from '../inserted'
import type { Outline, OutlinedLesson } from '../progress/outline'

/** How many attempts stand side by side. */
const MOST = 5

/** The last attempts that were handed in, lesson by lesson; nothing while there is but one. */
export function Comparison({ attempts, outline }: { attempts: readonly ExamAttempt[]; outline: Outline }) {
  const shown = attempts
    .map((attempt, n) => ({ attempt, number: n + 1 }))
    .filter(({ attempt }) => attempt.over)
    .slice(-MOST)
  if (shown.length < 2) return null
  return (
    <section className="exam-part" aria-labelledby="compare">
      <h2 id="compare">{words.compare}</h2>
      <div className="table">
        <table className="exam-table exam-figures">
          <thead>
            <tr>
              <th scope="col">{exam.lesson}</th>
              {shown.map(({ number }) => (
                <th key={number} scope="col">
                  {exam.attempt(number)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outline.lessons.map((lesson) => (
              <tr key={lesson.id}>
                <th scope="row">
                  <Inserted
                    text={lesson.title}
                    into={(title) => exam.lessonName(lesson.number, title)}
                    lang={lesson.lang}
                    dir={lesson.dir}
                  />
                </th>
                {shown.map(({ attempt, number }) => {
                  const share = shareIn(attempt, lesson)
                  return <td key={number}>{share === undefined ? words.none : words.share(share)}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** What an attempt earned of the points of a lesson, as marked when it was handed in; undefined when it asked nothing of it. */
export function shareIn(
  { begun, answers }: Pick<ExamAttempt, 'begun' | 'answers'>,
  { id, questions }: OutlinedLesson,
): number | undefined {
  const asked = begun.questions
    .filter((key) => lessonOf(key) === id)
    .flatMap((key) => {
      const points = questions.find((question) => key === `${id}/${question.id}`)?.points
      return points === undefined ? [] : [{ points, score: answers.get(key)?.score ?? 0 }]
    })
  const possible = asked.reduce((sum, { points }) => sum + points, 0)
  return possible > 0 ? asked.reduce((sum, { points, score }) => sum + points * score, 0) / possible : undefined
}
