import { useState } from 'react'
import { useLoaded } from '@/lib/progress/use-progress'
import { isPassed } from '@/lib/quiz/exam-result'
import { exam, certificate as words } from '@/wording'
import { shareOf } from './attempts'
import { useAttempts } from './use-attempts'
import { useHash } from './use-hash'

export type CertificateProps = { course: string; examHref: string }

/** A passed attempt on one sheet of paper: the one that the address names, or the last. The name goes with the page. */
export function Certificate({ course, examHref }: CertificateProps) {
  const [name, setName] = useState('')
  const loaded = useLoaded()
  const attempts = useAttempts()
  const [shown] = useHash()
  if (!loaded) return <p className="fine">{exam.loading}</p>
  const passed = attempts.filter(({ begun, over }) => over && isPassed(over.score, over.points, begun.pass))
  const attempt = passed.find(({ begun }) => begun.id === shown) ?? passed.at(-1)
  if (!attempt?.over)
    return (
      <div className="exam-state">
        <p>{words.none}</p>
        <p>
          <a className="button" href={examHref}>
            {exam.toExam}
          </a>
        </p>
      </div>
    )
  const { begun, over } = attempt
  const facts = [
    [words.score, words.scored(over.score, over.points, shareOf(over))],
    [words.pass, words.share(begun.pass)],
    [words.date, words.on(over.at)],
    [words.questions, words.count(begun.questions.length, attempts.indexOf(attempt) + 1)],
  ]
  return (
    <>
      <form className="certificate-form" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="name">{words.name}</label>
        <input
          id="name"
          type="text"
          dir="auto"
          autoComplete="name"
          maxLength={100}
          value={name}
          aria-describedby="name-text"
          onInput={({ currentTarget: { value } }) => setName(value)}
        />
        <button type="button" className="button button-primary" onClick={() => print()}>
          {words.print}
        </button>
        <p id="name-text" className="fine">
          {words.nameText}
        </p>
      </form>
      <article className="certificate" aria-labelledby="certificate">
        <h2 id="certificate">{words.heading}</h2>
        <p className="certificate-name" dir="auto">
          {name.trim() || <span>{words.nameless}</span>}
        </p>
        <p>{words.course}</p>
        <p className="certificate-course" dir="auto">
          {course}
        </p>
        <dl>
          {facts.map(([fact, value]) => (
            <div key={fact}>
              <dt>{fact}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="certificate-plain">{words.plain}</p>
      </article>
    </>
  )
}
