import type { ReactNode } from 'react'
import type { Begun, QuestionKey } from '@/lib/progress/event'
import { respondInExam } from '@/lib/progress/exam-actions'
import { untouched } from '@/lib/progress/fold'
import type { Question, Response } from '@/lib/quiz/question'
import { byKind } from '../quiz/by-kind'
import { QuestionBody } from '../quiz/question-body'
import { situation } from '../quiz/situation'

type Props = {
  exam: Begun
  id: QuestionKey
  number: number
  question: Question
  /** What is given so far. */
  given: Response | undefined
  /** What Enter in a field does. */
  next: () => void
  /** What can be done beside answering. */
  children: ReactNode
}

/** A question of an exam: it takes a response and says nothing of it. */
export function ExamQuestion({ exam, id, number, question, given, next, children }: Props) {
  return (
    <form
      className="question"
      data-kind={question.kind}
      dir={question.dir}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        next()
      }}
    >
      {byKind(question, (kind, asked) => {
        const standing = (response: Response | undefined) =>
          situation(kind, asked, untouched, response, exam.seed).response
        return (
          <QuestionBody
            kind={kind}
            number={number}
            question={asked}
            id={id}
            seed={exam.seed}
            response={standing(given)}
            grade={undefined}
            missing={[]}
            respond={(give) => respondInExam(exam.id, id, (before) => give(standing(before)))}
          />
        )
      })}
      {children}
    </form>
  )
}
