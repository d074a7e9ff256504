import { useEffect, useMemo, useRef, useState } from 'react'
import { finish, reopen, reset } from '@/lib/progress/actions'
import { untouched } from '@/lib/progress/fold'
import { useProgress } from '@/lib/progress/use-progress'
import { plainText } from '@/lib/quiz/plain-text'
import type { Question } from '@/lib/quiz/question'
import { session } from '@/lib/quiz/session'
import { frame, summary as words } from '@/wording'
import { Confirm } from './confirm'
import { controlIn } from './use-focus-next'

type Props = {
  lesson: string
  quiz: string
  questions: Question[]
  objectives: Objective[]
}

/** `lang` and `dir` where its text is not in the language of the page. */
export type Objective = { id: string; text: string; lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined }

/** How far a quiz has come: a quiet line while it is being taken, and the result when every question is answered. */
export function Summary({ lesson, quiz, questions, objectives }: Props) {
  const standings = useProgress((state) => state.standings)
  const loaded = useProgress((state) => state.loaded)
  const keys = questions.map(({ id }) => `${lesson}/${id}`)
  const now = useMemo(
    () =>
      session(
        questions.map((question) => {
          const id = `${lesson}/${question.id}`
          return { id, question, ...(standings.get(id) ?? untouched) }
        }),
      ),
    [lesson, questions, standings],
  )
  const { finished, answered, earned, possible, missed } = now

  // Only what the student finishes on this page is news; another tab that is open keeps and tells nothing.
  const wasOpen = useRef(false)
  const [news, setNews] = useState('')
  useEffect(() => {
    if (!loaded) return
    if (finished && wasOpen.current && !document.hidden) {
      finish(`${lesson}/${quiz}`, earned, possible)
      setNews(words.finished(earned, possible))
    }
    if (!finished) setNews('')
    wasOpen.current = !finished
  }, [loaded, finished, lesson, quiz, earned, possible])

  const takeAgain = (questionKeys: string[], open: (keys: string[]) => void) => {
    open(questionKeys)
    // The controls are there once the islands have rendered.
    requestAnimationFrame(() => controlIn(document.getElementById(`${questionKeys[0]}/view`))?.focus())
  }

  return (
    <div className="summary" data-finished={finished || undefined}>
      <p className="unseen" role="status">
        {news}
      </p>
      {!finished && <p className="summary-progress">{words.progress(answered, questions.length)}</p>}
      {finished && (
        <>
          <h3>{words.title}</h3>
          <p className="summary-points">{words.points(earned, possible)}</p>
          {objectives.length > 0 && (
            <>
              <h4 className="label">{words.objectives}</h4>
              <ul className="summary-objectives">
                {now.objectives.map(({ objective, earned, possible }) => {
                  const { text, lang, dir } = objectives.find(({ id }) => id === objective) ?? { text: objective }
                  return (
                    <li key={objective} className="summary-row">
                      <span lang={lang} dir={dir}>
                        {text}
                      </span>{' '}
                      <span className="summary-share">{words.points(earned, possible)}</span>
                    </li>
                  )
                })}
              </ul>
            </>
          )}
          {missed.length > 0 && (
            <>
              <h4 className="label">{words.missed}</h4>
              <ul className="summary-missed">
                {missed.map((key) => {
                  const index = keys.indexOf(key)
                  const { stem = '', lang, dir } = questions[index] ?? {}
                  return (
                    <li key={key} className="summary-row">
                      <a href={`#${key}`}>{frame.question(index + 1)}</a>{' '}
                      <span className="summary-stem" lang={lang} dir={dir}>
                        {plainText(stem)}
                      </span>
                    </li>
                  )
                })}
              </ul>
            </>
          )}
          <div className="actions">
            {missed.length > 0 && (
              <button type="button" className="button button-primary" onClick={() => takeAgain(missed, reopen)}>
                {words.retry}
              </button>
            )}
            <Confirm
              id={`quiz-${quiz}/confirm`}
              label={words.restart}
              question={words.confirm}
              text={words.loss(questions.length)}
              no={words.cancel}
              yes={() => takeAgain(keys, reset)}
            />
          </div>
        </>
      )}
    </div>
  )
}
