import { lessonOf, type QuestionKey } from '@/lib/progress/event'
import { plainText } from '@/lib/quiz/plain-text'
import { reviewWhy as why, review as words } from '@/wording'
import type { OutlinedLesson } from '../progress/outline'
import type { Found } from '../use-questions'
import type { Session } from './use-session'

type Props = {
  session: Session
  lessons: readonly OutlinedLesson[]
  question: (key: QuestionKey) => Found
  askAgain: (keys: readonly QuestionKey[]) => void
  undo: () => void
}

/** What came of a session, and what of it to look at again. */
export function Done({ session: { of, right, missed, canUndo }, lessons, question, askAgain, undo }: Props) {
  return (
    <section className="review-state" aria-labelledby="review-done">
      <h2 id="review-done" data-reading="">
        {words.done}
      </h2>
      <p>{words.result(right, of)}</p>
      {missed.length > 0 && (
        <>
          <h3 className="label">{words.missed}</h3>
          <ul className="review-missed">
            {missed.map((key) => {
              const lesson = lessons.find(({ id }) => id === lessonOf(key))
              const found = question(key)
              return (
                <li key={key}>
                  {typeof found === 'object' && (
                    <a href={`${lesson?.href}#${key}`} lang={found.lang} dir={found.dir}>
                      {plainText(found.stem) || why.lesson(lesson?.number ?? 0)}
                    </a>
                  )}
                </li>
              )
            })}
          </ul>
        </>
      )}
      <div className="actions">
        {missed.length > 0 && (
          <button type="button" className="button button-primary" onClick={() => askAgain(missed)}>
            {words.askMissed}
          </button>
        )}
        {canUndo && (
          <button type="button" className="button button-quiet" onClick={undo}>
            {words.undoLast}
          </button>
        )}
      </div>
    </section>
  )
}
