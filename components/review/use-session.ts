import { useState } from 'react'
import { retract } from '@/lib/progress/actions'
import { type Answered, type Event, type QuestionKey, sittingKey } from '@/lib/progress/event'
import { withoutRetracted } from '@/lib/progress/retraction'
import { progressStore, timeAfter } from '@/lib/progress/store'
import { useProgress } from '@/lib/progress/use-progress'

/** What the student has begun: when, which questions in which order, and since when which of them is before them. */
type Begun = { start: number; questions: readonly QuestionKey[]; at: number; since: number }

export type Session = {
  /** The question before the student; none when all have been asked. */
  current: QuestionKey | undefined
  /** When it was put before them: what they answered before does not show. */
  since: number
  isAnswered: boolean
  /** Its place, from 1, among so many. */
  place: number
  of: number
  /** Whether there is an answer of this session that can be taken back. */
  canUndo: boolean
  right: number
  missed: QuestionKey[]
}

/** One way through some questions. Of the answers it keeps nothing itself: they are events like all others. */
export function useSession() {
  const events = useProgress((state) => state.events)
  const [begun, setBegun] = useState<Begun>()
  const answered = begun ? answersSince(events, begun.start) : []
  const given = answered.filter((answer) => answer.in === 'review')
  const latest = new Map(given.map((answer) => [answer.question, answer]))
  const last = given.at(-1)

  return {
    session: begun && sessionOf(begun, latest, last),
    /** Asks these, one after the other; first those that have been begun. */
    begin: (questions: readonly QuestionKey[]) => {
      const { drafts } = progressStore.getState()
      const isBegun = (key: QuestionKey) => Object.hasOwn(drafts, sittingKey(key, 'review'))
      const order = [...questions.filter(isBegun), ...questions.filter((key) => !isBegun(key))]
      const now = present()
      setBegun({ start: now, questions: order, at: 0, since: now })
    },
    /** Goes to the next question, past those that were answered meanwhile in another tab. */
    next: () => {
      if (!begun) return
      const known = new Set(answered.map(({ question }) => question))
      const later = begun.questions.findIndex((key, at) => at > begun.at && !known.has(key))
      setBegun({ ...begun, at: later < 0 ? begun.questions.length : later, since: present() })
    },
    /** Takes the last answer back and asks its question. */
    undo: () => {
      if (!begun || !last) return
      retract(last)
      const at = begun.questions.indexOf(last.question)
      if (at !== begun.at) setBegun({ ...begun, at, since: present() })
    },
  }
}

function sessionOf(
  { questions, at, since }: Begun,
  latest: ReadonlyMap<QuestionKey, Answered>,
  last?: Answered,
): Session {
  const current = questions[at]
  const answers = questions.flatMap((key) => latest.get(key) ?? [])
  return {
    current,
    since,
    isAnswered: last !== undefined && last.question === current && last.at >= since,
    place: at + 1,
    of: questions.length,
    canUndo: last !== undefined && questions.includes(last.question),
    right: answers.filter(({ score }) => score >= 1).length,
    missed: answers.filter(({ score }) => score < 1).map(({ question }) => question),
  }
}

/** Not before anything that is known, even when the clock was set back. */
const present = () => timeAfter(progressStore.getState())

function answersSince(events: readonly Event[], start: number): Answered[] {
  return withoutRetracted(events)
    .filter((event) => event.type === 'answered')
    .filter(({ at }) => at >= start)
}
