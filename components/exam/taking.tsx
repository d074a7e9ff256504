import { useState } from 'react'
import type { Draft, QuestionKey } from '@/lib/progress/event'
import { flag } from '@/lib/progress/exam-actions'
import type { ExamAttempt } from '@/lib/progress/exam-attempts'
import type { Question } from '@/lib/quiz/question'
import { exam, examTaking as words } from '@/wording'
import { Confirm } from '../quiz/confirm'
import { readingIn } from '../quiz/reading'
import { useFocusNext } from '../quiz/use-focus-next'
import { ExamQuestion } from './exam-question'
import { Overview } from './overview'
import { stateOf } from './question-state'
import { Timer } from './timer'

type Props = {
  attempt: ExamAttempt
  /** Which attempt it is, from 1. */
  number: number
  /** Those that the course still has. */
  questions: ReadonlyMap<QuestionKey, Question>
  given: ReadonlyMap<QuestionKey, Draft>
  handIn: () => void
}

/** An attempt that is open: one question at a time in any order, the time, the overview and the way to hand in. */
export function Taking({ attempt, number, questions, given, handIn }: Props) {
  const { begun, flagged, deadline } = attempt
  const keys = begun.questions
  const [at, setAt] = useState(() => lastGiven(keys, given))
  const focusNext = useFocusNext()
  const cells = keys.map((key) => ({
    key,
    state: stateOf(questions.get(key), given.get(key)?.response),
    flagged: flagged.has(key),
  }))
  const go = (to: number) => {
    if (to < 0 || to >= keys.length) return
    setAt(to)
    focusNext(() => readingIn('.exam'))
  }
  const key = keys[at] ?? ''
  const question = questions.get(key)
  const count = (state: string) => cells.filter((cell) => cell.state === state).length
  const gaps = words.gaps(count('open'), count('partly'), flagged.size)
  const ways = (
    <div className="actions">
      <button type="button" className="button" disabled={at === 0} onClick={() => go(at - 1)}>
        {words.previous}
      </button>
      <button type="button" className="button" disabled={at === keys.length - 1} onClick={() => go(at + 1)}>
        {words.next}
      </button>
      <label className="pill exam-flag">
        <input
          type="checkbox"
          checked={flagged.has(key)}
          onChange={({ currentTarget: { checked } }) => flag(begun.id, key, checked)}
        />
        {words.flag}
      </label>
    </div>
  )
  return (
    <div className="exam exam-taking">
      <div className="exam-bar">
        <h2>{exam.attempt(number)}</h2>
        <p>{words.place(at + 1, keys.length)}</p>
        {Number.isFinite(deadline) && <Timer attempt={attempt} timeUp={handIn} />}
      </div>
      {question ? (
        <ExamQuestion
          key={key}
          exam={begun}
          id={key}
          number={at + 1}
          question={question}
          given={given.get(key)?.response}
          next={() => go(at + 1)}
        >
          {ways}
        </ExamQuestion>
      ) : (
        <div className="question">
          <p data-reading="">{words.gone}</p>
          {ways}
        </div>
      )}
      <div className="exam-side">
        <Overview cells={cells} at={at} go={go} />
        <Confirm
          id="hand-in"
          label={words.handIn}
          question={words.ask}
          text={`${gaps || words.whole} ${words.final}`}
          no={words.goOn}
          yes={handIn}
        />
      </div>
    </div>
  )
}

/** The question that was answered last: there the student goes on. */
function lastGiven(keys: readonly QuestionKey[], given: ReadonlyMap<QuestionKey, Draft>): number {
  const times = keys.map((key) => given.get(key)?.at ?? 0)
  return times.indexOf(Math.max(...times))
}
