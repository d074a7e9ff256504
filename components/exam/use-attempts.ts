import { useMemo } from 'react'
import { type ExamAttempt, examAttempts } from '@/lib/progress/exam-attempts'
import { useProgress } from '@/lib/progress/use-progress'

/** All attempts of the student at the exam. */
export function useAttempts(): ExamAttempt[] {
  const events = useProgress((state) => state.events)
  return useMemo(() => examAttempts(events), [events])
}
