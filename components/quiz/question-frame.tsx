import { type ReactNode, useState } from 'react'
import type { Confidence } from '@/lib/progress/event'
import { useSettings } from '@/lib/progress/use-settings'
import { outcome } from '@/lib/quiz/outcome'
import type { Question } from '@/lib/quiz/question'
import { codes, frame as words } from '@/wording'
import { Hints } from './hints'
import type { KindOfQuestion } from './kind'
import { QuestionBody } from './question-body'
import { Result } from './result'
import { Sure } from './sure'
import { type Asked, useQuestion } from './use-question'

export type QuestionProps<Q extends Question> = {
  /** Id of the lesson it belongs to. */
  lesson: string
  /** As shown. */
  number: number
  question: Q
  /** Address of the lesson ("/lessons/x/") where the question stands on another page. */
  lessonHref?: string
}

/** A question asked outside its lesson; `after` is what can be done with its answer, instead of trying again. */
type Elsewhere = { asked?: Asked; after?: ReactNode }

/** What all questions share: stem, hints, checking, feedback. The kind brings the view and its words. */
export function QuestionFrame<Q extends Question>({
  kind,
  lesson,
  number,
  question,
  lessonHref,
  asked,
  after,
}: QuestionProps<Q> & Elsewhere & { kind: KindOfQuestion<Q> }) {
  const key = `${lesson}/${question.id}`
  const { response, seed, grade, confidence, changed, marked, missing, hints, respond, check, again, hint } =
    useQuestion(kind, key, question, asked)
  const settings = useSettings()
  const [sure, setSure] = useState<Confidence>()
  // What is restored while the page loads is not to be read out: regions speak once the student is here, which is more than 0. It grows
  // with each check: a message that says the same again is a new element then, and is read out anew.
  const [here, setHere] = useState(0)
  const live = here ? 'polite' : 'off'

  const incomplete = missing && (missing.code ? codes[missing.code] : kind.incomplete(missing.missing, question))
  const message = incomplete ?? (changed ? words.changed : '')
  return (
    <form
      id={key}
      className="question"
      data-kind={question.kind}
      data-outcome={grade && outcome(grade.score)}
      dir={question.dir}
      // Without its script the form must not send the student to another address.
      method="dialog"
      autoComplete="off"
      noValidate
      onFocusCapture={() => setHere(here || 1)}
      onSubmit={(event) => {
        event.preventDefault()
        setHere(here + 1)
        check(settings.confidence ? sure : undefined)
      }}
    >
      <QuestionBody
        kind={kind}
        number={number}
        question={question}
        id={key}
        seed={seed}
        response={response}
        grade={grade}
        missing={missing?.missing ?? []}
        respond={respond}
      />
      {settings.confidence && !grade && !kind.revealed?.(question, response) && (
        <Sure id={key} sure={sure} say={setSure} />
      )}
      <p className="message" role="status" aria-live={live}>
        {message && <span key={here}>{message}</span>}
      </p>
      {!grade && <Hints hints={question.hints.slice(0, hints)} of={question.hints.length} live={live} />}
      <Result
        id={`${key}/outcome`}
        kind={kind}
        question={question}
        number={number}
        grade={grade}
        confidence={confidence}
        marked={marked}
        live={live}
        lessonHref={lessonHref}
      />
      <div className="actions">
        {grade && after}
        {grade && !after && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setSure(undefined)
              again()
            }}
          >
            {words.again}
          </button>
        )}
        {!grade && (
          <button type="submit" id={`${key}/check`} className="button button-primary">
            {kind.submit?.(question, response) ?? words.check}
          </button>
        )}
        {!grade && hints < question.hints.length && (
          <button type="button" className="button button-quiet" onClick={() => hint(hints + 1)}>
            {words.hint(hints + 1, question.hints.length)}
          </button>
        )}
      </div>
    </form>
  )
}
