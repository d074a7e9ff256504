import { useEffect } from 'react'
import type { QuestionKey } from '@/lib/progress/event'
import { beginExam, type ExamRules, handInExam } from '@/lib/progress/exam-actions'
import { type ExamAttempt, givenIn, openAttempt } from '@/lib/progress/exam-attempts'
import { useLoaded, useProgress } from '@/lib/progress/use-progress'
import { isExamined } from '@/lib/quiz/draw'
import type { Question } from '@/lib/quiz/question'
import { exam as words } from '@/wording'
import type { Outline } from '../progress/outline'
import { readingIn } from '../quiz/reading'
import { useFocusNext } from '../quiz/use-focus-next'
import { type Found, useQuestions } from '../use-questions'
import { Begin } from './begin'
import { Result } from './result'
import { Taking } from './taking'
import { useAttempts } from './use-attempts'
import { useHash } from './use-hash'

export type ExamProps = {
  rules: ExamRules
  outline: Outline
  /** Address of the site's root from this page. */
  rootHref: string
  certificateHref: string
}

/** The exam: what it is, then the attempt that is open, and the result of the one that the address names. */
export function Exam({ rules, outline, rootHref, certificateHref }: ExamProps) {
  const loaded = useLoaded()
  const attempts = useAttempts()
  const drafts = useProgress((state) => state.drafts)
  const focusNext = useFocusNext()
  const [shown, show] = useHash(() => focusNext(() => readingIn('.exam')))
  const attempt = attempts.find(({ begun }) => begun.id === shown) ?? openAttempt(attempts)
  const id = attempt?.begun.id
  const keys = attempt?.begun.questions ?? []
  const questions = useQuestions(outline.lessons, keys, rootHref)

  // Its result is shown in the end, even when another tab hands it in.
  useEffect(() => {
    if (id) show(id)
  }, [id, show])

  if (!loaded) return <p className="fine">{words.loading}</p>
  if (!attempt)
    return (
      <Begin
        rules={rules}
        outline={outline}
        attempts={attempts}
        begin={() => {
          beginExam(rules, poolOf(outline))
          focusNext(() => readingIn('.exam'))
        }}
      />
    )

  const found = keys.map(questions.get)
  if (found.includes('failed'))
    return (
      <div className="exam exam-state">
        <p data-reading="">{words.failed}</p>
        <button type="button" className="button" onClick={questions.retry}>
          {words.retry}
        </button>
      </div>
    )
  if (found.includes('coming')) return <p className="fine">{words.fetching}</p>
  const there = thereOf(attempt, found)
  const shared = { attempt, number: attempts.indexOf(attempt) + 1, questions: there }
  if (attempt.over) return <Result key={id} {...shared} outline={outline} certificateHref={certificateHref} />
  return (
    <Taking
      key={id}
      {...shared}
      given={givenIn(attempt, drafts)}
      handIn={() => {
        handInExam(attempt.begun.id, there)
        focusNext(() => readingIn('.exam'))
      }}
    />
  )
}

const poolOf = ({ lessons }: Outline) =>
  lessons.flatMap((lesson) =>
    lesson.questions
      .filter(({ kind }) => isExamined(kind))
      .map(({ id, objective }) => ({ id: `${lesson.id}/${id}`, objectives: [objective] })),
  )

/** The questions of an attempt that the course still has. */
function thereOf({ begun }: ExamAttempt, found: Found[]): ReadonlyMap<QuestionKey, Question> {
  return new Map(
    begun.questions.flatMap((key, n) => {
      const question = found[n]
      return typeof question === 'object' ? [[key, question]] : []
    }),
  )
}
