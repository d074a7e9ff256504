import type { Question } from '@/lib/quiz/question'
import { frame as words } from '@/wording'
import { Html } from '../html'
import { type Graded, type KindOfQuestion, partsOf, type ViewProps } from './kind'

type Props<Q extends Question> = Pick<ViewProps<Q>, 'question' | 'id' | 'seed' | 'response' | 'missing' | 'respond'> & {
  kind: KindOfQuestion<Q>
  /** As shown. */
  number: number
  /** Once it is graded, and then nothing can be changed. */
  grade: Graded | undefined
}

/** A question as such: what it asks and where the response is given, wherever it is asked. */
export function QuestionBody<Q extends Question>({ kind, number, grade, ...view }: Props<Q>) {
  const { question, id } = view
  const note = [kind.instruction?.(question), kind.scoring?.(question)].filter(Boolean).join(' ')
  return (
    <>
      <div className="question-head">
        <h3>{words.question(number)}</h3>
        <p>{grade ? words.earned(grade.score * question.points, question.points) : words.points(question.points)}</p>
      </div>
      {question.stem && <Html as="div" id={`${id}/stem`} className="stem" html={question.stem} />}
      <fieldset
        id={`${id}/view`}
        disabled={grade !== undefined}
        // A text with gaps may be all there is: then what to do names it.
        aria-labelledby={`${id}/${question.stem ? 'stem' : 'note'}`}
        aria-describedby={question.stem && note ? `${id}/note` : undefined}
      >
        {note && (
          <p id={`${id}/note`} className="note">
            {note}
          </p>
        )}
        <kind.View {...view} parts={grade && partsOf(grade)} />
      </fieldset>
    </>
  )
}
