import type { Answered, QuestionKey } from '@/lib/progress/event'
import { gradeAsIs } from '@/lib/quiz/grade-as-is'
import { outcome } from '@/lib/quiz/outcome'
import type { Question } from '@/lib/quiz/question'
import { examResult as words } from '@/wording'
import { byKind } from '../quiz/by-kind'
import { respondsTo } from '../quiz/kind'
import { QuestionBody } from '../quiz/question-body'
import { Result } from '../quiz/result'

type Props = {
  id: QuestionKey
  number: number
  question: Question
  answer: Answered | undefined
  seed: string
  lessonHref: string | undefined
}

/** A question of an exam that is over: what was given, what is right, why, and where the lesson says so. */
export function ResultQuestion({ id, number, question, answer, seed, lessonHref }: Props) {
  const marked = gradeAsIs(question, answer?.response)
  const fits = marked.status === 'graded'
  const grade = fits ? marked : gradeAsIs(question, undefined)
  if (grade.status !== 'graded') return null
  return (
    <article
      className="question"
      data-kind={question.kind}
      data-outcome={outcome(grade.score)}
      dir={question.dir}
      aria-labelledby={`${id}/outcome`}
    >
      {byKind(question, (kind, asked) => {
        const response = answer?.response
        return (
          <>
            <QuestionBody
              kind={kind}
              number={number}
              question={asked}
              id={id}
              seed={seed}
              response={fits && respondsTo(asked, response) ? response : undefined}
              grade={grade}
              missing={[]}
              respond={nothing}
            />
            <Result
              id={`${id}/outcome`}
              kind={kind}
              question={asked}
              number={number}
              grade={grade}
              heading={answer ? (fits ? undefined : words.changed) : words.unanswered}
              confidence={undefined}
              marked={fits && answer !== undefined && answer.key !== question.key}
              live="off"
              lessonHref={lessonHref}
            />
          </>
        )
      })}
    </article>
  )
}

/** What is handed in stays as it is. */
const nothing = () => {}
