import { outcome } from '@/lib/quiz/outcome'
import type { Question } from '@/lib/quiz/question'
import { Html } from '../html'
import { frame, outcomes, result as words } from '../wording/quiz'
import { Evidence } from './evidence'
import type { Graded, KindOfQuestion } from './kind'
import { Mark, Sign } from './mark'

type Props<Q extends Question> = {
  /** Of the heading, which gets the focus. */
  id: string
  kind: KindOfQuestion<Q>
  question: Q
  number: number
  grade: Graded | undefined
  /** The answer was given under another key. */
  marked: boolean
  live: 'polite' | 'off'
  lessonHref: string | undefined
}

/**
 * What became of an answer: outcome and the author's word on it, then the right answer, why, and the passage.
 * The outcome gets the focus, from where the rest is read in order; the region speaks where the focus does not follow.
 */
export function Result<Q extends Question>({ id, kind, question, number, grade, marked, live, lessonHref }: Props<Q>) {
  const came = grade && outcome(grade.score)
  const tally = grade && came !== 'right' && kind.tally?.(grade, question)
  const corrects = grade?.parts.some(({ code }) => code)
  return (
    <div className="result" data-outcome={came}>
      <div role="status" aria-live={live}>
        {grade && came && (
          <>
            <h4 id={id} className="outcome" tabIndex={-1}>
              <Sign of={came} />
              <span>{kind.heading?.(grade) ?? [outcomes[came], tally].filter(Boolean).join(': ')}</span>
            </h4>
            {marked && <p>{frame.marked}</p>}
            {kind.remarks?.(question, grade).map(({ id, about, html, text, verdict }) => (
              <div key={id} className="remark">
                {about && (
                  <p className="remark-about">
                    <Html html={about} /> <Mark verdict={verdict} />
                  </p>
                )}
                {text && <p>{text}</p>}
                {html && <Html as="div" html={html} />}
              </div>
            ))}
          </>
        )}
      </div>
      {grade && kind.Answer && (came !== 'right' || corrects) && (
        <div className="answer">
          <p className="label">{words.rightAnswer}</p>
          <kind.Answer question={question} />
        </div>
      )}
      {grade && question.why && (
        <div className="why">
          <p className="label">{words.why}</p>
          <Html as="div" html={question.why} />
        </div>
      )}
      {grade && question.evidence && (
        <Evidence evidence={question.evidence} quoted={came !== 'right'} number={number} lessonHref={lessonHref} />
      )}
    </div>
  )
}
