import { useState } from 'react'
import { agenda, reviewedSince } from '@/lib/progress/agenda'
import type { QuestionKey } from '@/lib/progress/event'
import { interleaved } from '@/lib/progress/interleave'
import type { Card } from '@/lib/progress/schedule'
import { useProgress } from '@/lib/progress/use-progress'
import { useSettings } from '@/lib/progress/use-settings'
import { review as words } from '@/wording'
import { dayStarts } from '../progress/days'
import type { Outline } from '../progress/outline'
import { useCards } from '../progress/use-cards'
import { useNow } from '../progress/use-now'
import { readingIn } from '../quiz/reading'
import { useFocusNext } from '../quiz/use-focus-next'
import { useQuestions } from '../use-questions'
import { Asking } from './asking'
import { Done } from './done'
import { Nothing, Today } from './today'
import { Upcoming } from './upcoming'
import { useSession } from './use-session'

/** How many days the list of what comes back looks ahead, today among them. */
const DAYS = 7

export type ReviewProps = {
  outline: Outline
  /** Address of the site's root from this page. */
  rootHref: string
}

/** The review: what is due today, one question at a time, and what comes on the next days. */
export function Review({ outline, rootHref }: ReviewProps) {
  const now = useNow()
  const loaded = useProgress((state) => state.loaded)
  const events = useProgress((state) => state.events)
  const { dailyLimit } = useSettings()
  const [extra, setExtra] = useState(0)
  const [said, setSaid] = useState('')
  const cards = useCards(outline, now)
  const { session, begin, next, undo } = useSession()
  const focusNext = useFocusNext()

  const starts = dayStarts(now, 0, DAYS)
  const [today = now, ...ends] = starts
  const reviewed = reviewedSince(events, today).size
  const plan = agenda(cards, ends, now, dailyLimit + extra - reviewed)
  const due = plan.today.map(({ question }) => question)
  const questions = useQuestions(outline.lessons, [...due, ...(session?.missed ?? []), session?.current], rootHref)

  if (!loaded || now === 0) return <p className="fine">{words.loading}</p>

  const card = cards.find(({ question }) => question === session?.current)
  const go = (step: () => void, message = '') => {
    step()
    setSaid(message)
    focusNext(() => readingIn('.review'))
  }
  const ask = (keys: readonly QuestionKey[]) => go(() => begin(keys))
  const mixed = (some: readonly Card[]) =>
    interleaved(
      some.map(({ question }) => question),
      String(today),
    )
  const more = Math.min(plan.waiting, dailyLimit)
  const goOn = () => {
    setExtra(extra + more)
    ask(mixed(agenda(cards, ends, now, more).today))
  }
  return (
    <div className="review">
      <p className="unseen" role="status">
        {said}
      </p>
      {cards.length === 0 && <Nothing href={outline.lessons[0]?.href} />}
      {session && card && (
        <Asking
          key={`${card.question} ${session.since}`}
          card={card}
          session={session}
          lessons={outline.lessons}
          question={questions.get(card.question)}
          now={now}
          retry={() => go(questions.retry)}
          next={() => go(next)}
          undo={() => go(undo, words.undone)}
        />
      )}
      {session && !card && (
        <Done
          session={session}
          lessons={outline.lessons}
          question={questions.get}
          askAgain={ask}
          undo={() => go(undo, words.undone)}
        />
      )}
      {cards.length > 0 && !card && (
        <>
          <Today
            plan={plan}
            now={now}
            reviewed={reviewed}
            again={session !== undefined}
            more={more}
            goOn={goOn}
            begin={() => ask(mixed(plan.today))}
          />
          <Upcoming starts={starts.slice(0, DAYS)} counts={plan.days} />
        </>
      )}
    </div>
  )
}
