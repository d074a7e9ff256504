import { useState } from 'react'
import { lessonOf, type QuestionKey } from '@/lib/progress/event'
import type { ExamAttempt } from '@/lib/progress/exam-attempts'
import { examResult, isPassed } from '@/lib/quiz/exam-result'
import type { Question } from '@/lib/quiz/question'
import { exam, examResult as words } from '@/wording'
import type { Outline } from '../progress/outline'
import { shareOf } from './attempts'
import { minutesOf } from './minutes'
import { ResultQuestion } from './result-question'
import { Tallies } from './tallies'

type Props = {
  attempt: ExamAttempt
  number: number
  questions: ReadonlyMap<QuestionKey, Question>
  outline: Outline
  certificateHref: string
}

/** What came of an attempt: in all, by objective, by lesson, and question by question. */
export function Result({ attempt, number, questions, outline, certificateHref }: Props) {
  const [missedOnly, showMissed] = useState(false)
  const { begun, answers, deadline, over } = attempt
  if (!over) return null
  const asked = begun.questions.flatMap((key, n) => {
    const question = questions.get(key)
    const response = answers.get(key)?.response
    return question ? [{ id: key, lesson: lessonOf(key), question, response, number: n + 1 }] : []
  })
  const now = examResult(asked)
  const missed = new Set(now.states.filter((state) => state.status !== 'graded' || state.score < 1).map(({ id }) => id))
  const passed = isPassed(over.score, over.points, begun.pass)
  const gone = begun.questions.length - asked.length
  const isSame = Math.abs(now.earned - over.score) < 1e-9 && now.possible === over.points
  return (
    <div className="exam">
      <section className="exam-state" data-outcome={passed ? 'right' : 'wrong'}>
        <p className="label">{exam.attempt(number)}</p>
        <h2 data-reading="">
          {passed ? exam.passed : exam.failedIt}: {words.points(over.score, over.points)}
        </h2>
        <p>
          {words.share(shareOf(over), begun.pass)}{' '}
          {over.at === deadline ? words.timeUp(over.at) : words.handedIn(over.at, minutesOf(attempt))}
        </p>
        {gone > 0 && <p>{words.gone(gone)}</p>}
        {!isSame && <p>{words.since(now.earned, now.possible)}</p>}
        <div className="actions">
          {passed && (
            <a className="button button-primary" href={`${certificateHref}#${begun.id}`}>
              {words.certificate}
            </a>
          )}
          <a className="button" href="#attempts">
            {words.all}
          </a>
        </div>
      </section>
      <Tallies
        id="lessons"
        title={words.lessons}
        column={exam.lesson}
        rows={outline.lessons.flatMap(({ id, number, title: text, lang, dir, href }) => {
          const tally = now.lessons.find(({ lesson }) => lesson === id)
          const into = (title: string) => exam.lessonName(number, title)
          return tally ? [{ id, text, into, lang, dir, href, tally }] : []
        })}
      />
      <Tallies
        id="objectives"
        title={words.objectives}
        column={words.objective}
        rows={outline.objectives.flatMap((one) => {
          const tally = now.objectives.find(({ objective }) => objective === one.id)
          return tally ? [{ ...one, tally }] : []
        })}
      />
      <section className="exam-part" aria-labelledby="answers">
        <h2 id="answers">{words.answers}</h2>
        {missed.size > 0 && missed.size < asked.length && (
          <fieldset className="pills">
            <legend className="unseen">{words.show}</legend>
            {[false, true].map((only) => (
              <label key={String(only)} className="pill">
                <input type="radio" name="show" checked={missedOnly === only} onChange={() => showMissed(only)} />
                {only ? words.showMissed(missed.size) : words.showAll(asked.length)}
              </label>
            ))}
          </fieldset>
        )}
        {asked
          .filter(({ id }) => !missedOnly || missed.has(id))
          .map(({ id, question, number }) => (
            <ResultQuestion
              key={id}
              id={id}
              number={number}
              question={question}
              answer={answers.get(id)}
              seed={begun.seed}
              lessonHref={outline.lessons.find((lesson) => lesson.id === lessonOf(id))?.href}
            />
          ))}
      </section>
    </div>
  )
}
