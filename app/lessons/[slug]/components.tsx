import type { ComponentProps } from 'react'
import { Callout } from '@/components/lesson/callout'
import { Cite } from '@/components/lesson/cite'
import { Figure } from '@/components/lesson/figure'
import { PlaceMap } from '@/components/lesson/place-map'
import { Steps } from '@/components/lesson/steps'
import { Term } from '@/components/lesson/term'
import { Timeline, TimelineEntry } from '@/components/lesson/timeline'
import { Quiz } from '@/components/quiz/quiz'
import type { Course, Lesson } from '@/lib/course/course'
import { lesson as wording } from '@/wording'

/** What stands behind the names that a lesson's MDX uses. */
export function lessonComponents(course: Course, lesson: Lesson) {
  const labels = new Map(course.sources.flatMap(({ notes }) => notes.map(({ id, label }) => [id, label])))
  const cite = ({ id }: { id: string }) => <Cite id={id} label={labels.get(id) ?? id} />
  const quizOf = ({ id }: { id: string }) => {
    const quiz = lesson.quizzes.find((quiz) => quiz.id === id)
    return (
      quiz && (
        <>
          <noscript>
            <p className="fine">{wording.noscript}</p>
          </noscript>
          <Quiz lesson={lesson.id} quiz={quiz} objectives={course.objectives} />
        </>
      )
    )
  }
  return {
    Callout,
    Cite: cite,
    Figure,
    PlaceMap,
    Quiz: quizOf,
    Steps,
    Term,
    Timeline,
    TimelineEntry,
    table: WideTable,
  }
}

/** A table may be wider than the window: it scrolls in a box of its own. */
function WideTable(props: ComponentProps<'table'>) {
  return (
    <div className="table">
      <table {...props} />
    </div>
  )
}
