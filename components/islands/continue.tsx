'use client'
import { useProgress } from '@/lib/progress/use-progress'
import { resume } from '@/wording'
import { island } from '../island'
import { type Counted, lessonStanding } from '../progress/lesson-standing'

/** `lang` where its title is not in the language of the page. */
type Lesson = {
  id: string
  href: string
  number: number
  title: string
  lang?: string | undefined
  questions: Counted[]
}

type Props = { lessons: Lesson[]; reviewHref: string }

/** The way into the course: its first lesson, the one where the student last was, or the next when that one is done; and the way back to what may be due. */
export const Continue = island('continue', function Continue({ lessons, reviewHref }: Props) {
  const place = useProgress((state) => state.place)
  const standings = useProgress((state) => state.standings)
  const last = lessons.findIndex((lesson) => lesson.id === place?.lesson)
  const lesson = lessons[last]
  const done = lesson && isDone(lesson)
  const target = (done && lessons[last + 1]) || lesson || lessons[0]
  // Nothing comes back sooner than a day after it was answered. What is due, the review knows.
  const mayBeDue = useProgress(({ events: [first] }) => first !== undefined && Date.now() - first.at > 86_400_000)
  if (!target) return null
  return (
    <>
      <a className="button continue" href={target.href}>
        <b>{lesson ? resume.goOn(target.number) : resume.begin}</b> <bdi lang={target.lang}>{target.title}</bdi>
      </a>
      {mayBeDue && (
        <a className="button" href={reviewHref}>
          {resume.review}
        </a>
      )}
    </>
  )

  function isDone({ id, questions }: Lesson) {
    const { answered, of } = lessonStanding(id, questions, standings)
    return of > 0 && answered === of
  }
})
