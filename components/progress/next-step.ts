import type { Overview } from '@/lib/progress/overview'
import type { OutlinedLesson } from './outline'

/** Below this share of its points a lesson is worth reading again. */
const WEAK = 0.8

type Line = { lesson: OutlinedLesson; stands: Overview }

/** What to do next: one thing. */
export type NextStep =
  | { step: 'review'; questions: number }
  | { step: 'begin' | 'lesson'; lesson: OutlinedLesson }
  | { step: 'weakest'; lesson: OutlinedLesson; share: number }
  | { step: 'wait'; next: number }
  | { step: 'nothing' }

/**
 * What a student does best now: what the review has for today, for it is about to be forgotten; then the lesson where
 * they last were, or else the first that has open questions; then the lesson with the lowest share of points; then wait.
 */
export function nextStep(lines: readonly Line[], questions: number, place: string | undefined): NextStep {
  if (questions > 0) return { step: 'review', questions }
  const open = lines.filter(({ stands }) => stands.answered < stands.questions)
  const lesson = (open.find(({ lesson }) => lesson.id === place) ?? open[0])?.lesson
  if (lesson) return { step: lines.some(({ stands }) => stands.answered > 0) ? 'lesson' : 'begin', lesson }
  const weakest = lines.toSorted((a, b) => (a.stands.latest ?? 1) - (b.stands.latest ?? 1))[0]
  const share = weakest?.stands.latest ?? 1
  if (weakest && share < WEAK) return { step: 'weakest', lesson: weakest.lesson, share }
  const nexts = lines.flatMap(({ stands }) => stands.next ?? [])
  return nexts.length > 0 ? { step: 'wait', next: Math.min(...nexts) } : { step: 'nothing' }
}
