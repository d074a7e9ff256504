import type { Confidence } from '@/lib/progress/event'
import { outcome } from '@/lib/quiz/outcome'
import type { Question } from '@/lib/quiz/question'
import { frame, judged, outcomes, result as words } from '@/wording'
import { Html } from '../html'
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
  /** What to say instead of what became of it. */
  heading?: string
  /** How sure the student said they were: it decides how much weight the explanation gets. */
  confidence: Confidence | undefined
  /** The answer was given under another key. */
  marked: boolean
  live: 'polite' | 'off'
  lessonHref: string | undefined
}

/**
 * What became of an answer: outcome and the author's word on it, then the right answer, why, and the passage.
 * The outcome gets the focus, from where the rest is read in order; the region speaks where the focus does not follow.
 */
export function Result<Q extends Question>(props: Props<Q>) {
  const { id, kind, question, number, grade, heading, confidence, marked, live, lessonHref } = props
  const came = grade && outcome(grade.score)
  const tally = grade && came !== 'right' && kind.tally?.(grade, question)
  const corrects = grade?.parts.some(({ code }) => code)
  const judgement = came && judgementOf(came === 'right', confidence)
  const passage = grade && question.evidence && (
    <Evidence
      evidence={question.evidence}
      quoted={came !== 'right' || judgement === 'unsure'}
      number={number}
      lessonHref={lessonHref}
      lang={question.lang}
    />
  )
  return (
    <div className="result" data-outcome={came} data-judgement={judgement}>
      <div role="status" aria-live={live}>
        {grade && came && (
          <>
            <h4 id={id} className="outcome" tabIndex={-1}>
              <Sign of={came} />
              <span>{heading ?? kind.heading?.(grade) ?? [outcomes[came], tally].filter(Boolean).join(': ')}</span>
            </h4>
            {marked && <p>{frame.marked}</p>}
            {judgement && judgement !== 'known' && <p className="judged">{judged[judgement]}</p>}
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
      {judgement === 'mistaken' && passage}
      {grade && kind.Answer && (came !== 'right' || corrects) && (
        <div className="answer">
          <p className="label">{words.rightAnswer}</p>
          <kind.Answer question={question} />
        </div>
      )}
      {grade && question.why && <Why html={question.why} folded={judgement === 'known'} />}
      {judgement !== 'mistaken' && passage}
    </div>
  )
}

/** What the student's judgement of themselves calls for. */
type Judgement = keyof typeof judged | 'known'

/**
 * Sure and mistaken: the passage comes first, for such errors are the ones that a full correction mends (Butterfield and
 * Metcalfe 2001, doi:10.1037/0278-7393.27.6.1491). Right but unsure: the passage is shown as well, for feedback keeps what was
 * a guess (Butler, Karpicke and Roediger 2008, doi:10.1037/0278-7393.34.4.918). Right and sure: the explanation is there to open.
 */
function judgementOf(isRight: boolean, confidence: Confidence | undefined): Judgement | undefined {
  if (isRight) return confidence === 1 ? 'unsure' : confidence === 3 ? 'known' : undefined
  return confidence === 3 ? 'mistaken' : undefined
}

function Why({ html, folded }: { html: string; folded: boolean }) {
  const text = <Html as="div" html={html} />
  if (folded)
    return (
      <details className="why">
        <summary className="label">{words.why}</summary>
        {text}
      </details>
    )
  return (
    <div className="why">
      <p className="label">{words.why}</p>
      {text}
    </div>
  )
}
