'use client'
import { useProgress } from '@/lib/progress/use-progress'
import { lessonStanding as standing } from '@/wording'
import { island } from '../island'
import { type Counted, lessonStanding } from '../progress/lesson-standing'

type Props = { lesson: string; questions: Counted[] }

/** How far the student has come with a lesson; nothing as long as nothing has been answered. */
export const Standing = island('standing', function Standing({ lesson, questions }: Props) {
  const standings = useProgress((state) => state.standings)
  const { answered, of, earned, points } = lessonStanding(lesson, questions, standings)
  if (answered === 0) return null
  return (
    <span className="standing">
      <progress value={answered} max={of} aria-hidden="true" />
      {answered < of ? standing.some(answered, of) : standing.all(earned, points)}
    </span>
  )
})
