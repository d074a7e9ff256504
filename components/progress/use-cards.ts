import { useMemo } from 'react'
import { beforeExam } from '@/lib/progress/exam-date'
import { type Card, schedule } from '@/lib/progress/schedule'
import { useProgress } from '@/lib/progress/use-progress'
import { useSettings } from '@/lib/progress/use-settings'
import { startOf } from './days'
import { keysOf, type Outline } from './outline'

/** When the questions of a course are due for this student, an exam that they have set taken into account. */
export function useCards(outline: Outline, now: number): Card[] {
  const events = useProgress((state) => state.events)
  const { exam, dailyLimit } = useSettings()
  const cards = useMemo(() => [...schedule(events, keysOf(outline)).values()], [events, outline])
  return useMemo(
    () => (exam === null ? cards : beforeExam(cards, startOf(exam), now, dailyLimit)),
    [cards, exam, now, dailyLimit],
  )
}
