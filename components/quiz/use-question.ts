import { useEffect, useMemo, useState } from 'react'
import { handIn, openHint, reopen, respond } from '@/lib/progress/actions'
import { type Confidence, type Sitting, sittingKey } from '@/lib/progress/event'
import { type Standing, untouched } from '@/lib/progress/fold'
import { progressStore, startProgress } from '@/lib/progress/store'
import { useDraft, useStanding } from '@/lib/progress/use-progress'
import { own } from '@/lib/quiz/own'
import type { Question } from '@/lib/quiz/question'
import type { Grade } from '@/lib/quiz/result'
import { gradeBy, type KindOfQuestion, type ResponseTo } from './kind'
import { situation } from './situation'
import { controlIn, useFocusNext } from './use-focus-next'
import { useSeconds } from './use-seconds'

/** How a question is asked outside its lesson. */
export type Asked = {
  in: Sitting
  /** What was answered before this moment, in ms, does not show. */
  since: number
  /** Decides the order of what may be shuffled. */
  seed: string
}

type Incomplete = Extract<Grade, { status: 'incomplete' }>

const element = (id: string) => document.getElementById(id)

/**
 * A question in the student's hands: how it stands, what a check found missing, and what can be done. The actions read the
 * store when they run: two in one task, as when early input is replayed, must not undo each other.
 */
export function useQuestion<Q extends Question>(kind: KindOfQuestion<Q>, key: string, question: Q, asked?: Asked) {
  const desk = sittingKey(key, asked?.in)
  const seed = asked?.seed ?? question.id
  const known = useStanding(desk)
  const standing = useMemo(() => visible(known, asked?.since), [known, asked?.since])
  const draft = useDraft(desk)
  const now = useMemo(() => situation(kind, question, standing, draft, seed), [kind, question, standing, draft, seed])
  const seconds = useSeconds(`${key}/view`, now.grade === undefined)
  const [missing, setMissing] = useState<Incomplete>()
  const focusNext = useFocusNext()
  const focusPainted = useFocusNext(useEffect)

  const current = () => {
    startProgress()
    const { standings, drafts } = progressStore.getState()
    const standing = visible(standings.get(desk) ?? untouched, asked?.since)
    return situation(kind, question, standing, own(drafts, desk)?.response, seed)
  }
  const focusOn = ({ missing: [first] }: Incomplete) =>
    focusNext(() => controlIn(element(`${key}/${first}`)) ?? controlIn(element(`${key}/view`)))

  return {
    ...now,
    seed,
    /** How sure the student was of the answer that stands. */
    confidence: now.grade && standing.latest?.confidence,
    hints: Math.min(standing.hints, question.hints.length),
    missing,
    respond: (next: (before: ResponseTo<Q> | undefined) => ResponseTo<Q>) => {
      const before = current()
      if (before.grade) return
      setMissing(undefined)
      respond(key, next(before.response), asked?.in)
    },
    /** Hands in what is given, or takes the step that comes before; says what is missing. */
    check: (confidence?: Confidence) => {
      const before = current()
      if (before.grade) return
      const step = kind.step?.(question, before.response)
      if (step) {
        focusNext(() => element(`${key}/step`))
        respond(key, step, asked?.in)
        return
      }
      const how = { in: asked?.in, confidence, seconds: seconds() }
      const result = gradeBy(kind, question, before.response)
      if (before.response) handIn(key, question, before.response, result, how)
      setMissing(result.status === 'incomplete' ? result : undefined)
      if (result.status === 'incomplete') focusOn(result)
      if (result.status === 'graded') focusPainted(() => element(`${key}/outcome`))
    },
    again: () => {
      reopen([key])
      setMissing(undefined)
      const open = gradeBy(kind, question, current().response)
      focusOn(open.status === 'incomplete' ? open : { status: 'incomplete', missing: [] })
    },
    hint: (n: number) => {
      openHint(key, n, asked?.in)
      // The button goes with the last hint.
      if (n === question.hints.length) focusNext(() => element(`${key}/check`))
    },
  }
}

/** The standing, as far as the student is to see it: their hints, and no answer from before. */
function visible(standing: Standing, since = 0): Standing {
  return (standing.latest?.at ?? since) < since ? { ...untouched, hints: standing.hints } : standing
}
