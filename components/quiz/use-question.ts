import { useMemo, useState } from 'react'
import { handIn, openHint, reopen, respond } from '@/lib/progress/actions'
import { untouched } from '@/lib/progress/fold'
import { progressStore, startProgress } from '@/lib/progress/store'
import { useDraft, useStanding } from '@/lib/progress/use-progress'
import { grade } from '@/lib/quiz/grade'
import { own } from '@/lib/quiz/own'
import type { Question } from '@/lib/quiz/question'
import type { Grade } from '@/lib/quiz/result'
import type { KindOfQuestion, ResponseTo } from './kind'
import { situation } from './situation'
import { controlIn, useFocusNext } from './use-focus-next'

type Incomplete = Extract<Grade, { status: 'incomplete' }>

const element = (id: string) => document.getElementById(id)

/**
 * A question in the student's hands: how it stands, what a check found missing, and what can be done. The actions read the
 * store when they run: two in one task, as when early input is replayed, must not undo each other.
 */
export function useQuestion<Q extends Question>(kind: KindOfQuestion<Q>, key: string, question: Q) {
  const standing = useStanding(key)
  const draft = useDraft(key)
  const now = useMemo(() => situation(kind, question, standing, draft), [kind, question, standing, draft])
  const [missing, setMissing] = useState<Incomplete>()
  const focusNext = useFocusNext()

  const current = () => {
    startProgress()
    const { standings, drafts } = progressStore.getState()
    return situation(kind, question, standings.get(key) ?? untouched, own(drafts, key)?.response)
  }
  const focusOn = ({ missing: [first] }: Incomplete) =>
    focusNext(() => controlIn(element(`${key}/${first}`)) ?? controlIn(element(`${key}/view`)))

  return {
    ...now,
    hints: Math.min(standing.hints, question.hints.length),
    missing,
    respond: (next: (before: ResponseTo<Q> | undefined) => ResponseTo<Q>) => {
      const before = current()
      if (before.grade) return
      setMissing(undefined)
      respond(key, next(before.response))
    },
    /** Hands in what is given, or takes the step that comes before; says what is missing. */
    check: () => {
      const before = current()
      if (before.grade) return
      const step = kind.step?.(question, before.response)
      if (step) {
        focusNext(() => element(`${key}/step`))
        respond(key, step)
        return
      }
      const result = before.response ? handIn(key, question, before.response) : grade(question, undefined)
      setMissing(result.status === 'incomplete' ? result : undefined)
      if (result.status === 'incomplete') focusOn(result)
      if (result.status === 'graded') focusNext(() => element(`${key}/outcome`))
    },
    again: () => {
      reopen([key])
      setMissing(undefined)
      const open = grade(question, current().response)
      focusOn(open.status === 'incomplete' ? open : { status: 'incomplete', missing: [] })
    },
    hint: (n: number) => {
      openHint(key, n)
      // The button goes with the last hint.
      if (n === question.hints.length) focusNext(() => element(`${key}/check`))
    },
  }
}
