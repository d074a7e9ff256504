import type { ExamAttempt } from '@/lib/progress/exam-attempts'

/** How long an attempt took, in whole minutes, begun ones counted; 0 while it is open. */
export function minutesOf({ begun, over }: ExamAttempt): number {
  return over ? Math.ceil((over.at - begun.at) / 60_000) : 0
}
