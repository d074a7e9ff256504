import { useState } from 'react'
import { lessonOf } from '@/lib/progress/event'
import type { Card } from '@/lib/progress/schedule'
import { useSettings } from '@/lib/progress/use-settings'
import { review as words } from '@/wording'
import { daysBetween } from '../progress/days'
import type { OutlinedLesson } from '../progress/outline'
import { byKind } from '../quiz/by-kind'
import { QuestionFrame } from '../quiz/question-frame'
import type { Found } from '../use-questions'
import type { Session } from './use-session'
import { Why } from './why'

type Props = {
  card: Card
  session: Session
  lessons: readonly OutlinedLesson[]
  question: Found
  now: number
  retry: () => void
  next: () => void
  undo: () => void
}

/** One question of the review: asked, answered, taken back. */
export function Asking({ card, session, lessons, question, now, retry, next, undo }: Props) {
  const { shuffle, exam } = useSettings()
  // Why it is asked does not change by answering it.
  const [before] = useState(card)
  const { place, of, isAnswered, since } = session
  const lesson = lessons.find(({ id }) => id === lessonOf(card.question))
  return (
    <>
      <div className="review-head">
        <h2>{words.today}</h2>
        <p>{words.place(place, of)}</p>
        <progress value={place - (isAnswered ? 0 : 1)} max={of} aria-label={words.progress} />
      </div>
      {question === 'coming' && <p className="fine">{words.fetching}</p>}
      {question === 'failed' && (
        <div className="review-state">
          <p data-reading="">{words.failed}</p>
          <button type="button" className="button" onClick={retry}>
            {words.retry}
          </button>
        </div>
      )}
      {question === 'gone' && (
        <div className="review-state">
          <p data-reading="">{words.gone}</p>
          <button type="button" className="button" onClick={next}>
            {words.nextQuestion}
          </button>
        </div>
      )}
      {typeof question === 'object' &&
        byKind(question, (kind, asked) => (
          <QuestionFrame
            kind={kind}
            lesson={lessonOf(card.question)}
            number={place}
            question={asked}
            lessonHref={lesson?.href}
            asked={{ in: 'review', since, seed: shuffle ? seedOf(card, since) : asked.id }}
            after={
              <>
                <button type="button" className="button button-primary" onClick={next}>
                  {place < of ? words.nextQuestion : words.finish}
                </button>
                <button type="button" className="button button-quiet" onClick={undo}>
                  {words.undo}
                </button>
              </>
            }
          />
        ))}
      <div className="review-foot">
        {isAnswered && <p>{words.comesBack(card.due, daysBetween(now, card.due))}</p>}
        <Why card={before} lesson={lesson} exam={exam} now={now} />
        {!isAnswered && session.canUndo && (
          <button type="button" className="button button-quiet" onClick={undo}>
            {words.undoLast}
          </button>
        )}
      </div>
    </>
  )
}

/** Decides the order of the options: another one after each answer, the same when the answer is taken back. */
function seedOf({ answers }: Card, since: number): string {
  return `review ${answers.filter(({ at }) => at < since).length}`
}
