import type { Agenda } from '@/lib/progress/agenda'
import { lessonOf } from '@/lib/progress/event'
import { review as words } from '@/wording'
import { daysBetween } from '../progress/days'

type Props = {
  plan: Agenda
  now: number
  /** How many were reviewed today. */
  reviewed: number
  /** Whether the student has just been through some. */
  again: boolean
  /** How many more than the limit are asked at a time. */
  more: number
  goOn: () => void
  begin: () => void
}

/** What is due today, and the way into it. */
export function Today({ plan: { today, waiting, next }, now, reviewed, again, more, goOn, begin }: Props) {
  if (today.length > 0)
    return (
      <div className="review-state">
        <h2 data-reading={again ? undefined : ''}>{words.due(today.length)}</h2>
        <p>
          {words.from(new Set(today.map(({ question }) => lessonOf(question))).size)}
          {waiting > 0 && ` ${words.rest(waiting)}`}
        </p>
        <p>
          <button type="button" className="button button-primary" onClick={begin}>
            {words.begin}
          </button>
        </p>
      </div>
    )
  if (waiting > 0)
    return (
      <div className="review-state">
        {!again && <h2>{words.enough}</h2>}
        <p>
          {words.limitReached(reviewed)} {words.waiting(waiting)}
        </p>
        <p>
          <button type="button" className="button" onClick={goOn}>
            {words.goOn(more)}
          </button>
        </p>
      </div>
    )
  return (
    <div className="review-state">
      {!again && <h2>{words.nothingToday}</h2>}
      {next !== undefined && <p>{words.next(next, daysBetween(now, next))}</p>}
    </div>
  )
}

/** Before anything has been answered. */
export function Nothing({ href }: { href: string | undefined }) {
  return (
    <div className="review-state">
      <h2>{words.nothingYet}</h2>
      <p>{words.nothingYetText}</p>
      {href && (
        <p>
          <a className="button button-primary" href={href}>
            {words.toLessons}
          </a>
        </p>
      )}
    </div>
  )
}
