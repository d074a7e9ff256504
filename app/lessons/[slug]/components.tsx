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

/** What stands behind the names that a lesson's MDX uses. */
export function lessonComponents(course: Course, lesson: Lesson) {
  const labels = new Map(course.sources.flatMap(({ notes }) => notes.map(({ id, label }) => [id, label])))
  return {
    Callout,
    Figure,
    PlaceMap,
    Steps,
    Term,
    Timeline,
    TimelineEntry,
    Cite: ({ id }: { id: string }) => <Cite id={id} label={labels.get(id) ?? id} />,
    Quiz: ({ id }: { id: string }) => {
      const quiz = lesson.quizzes.find((quiz) => quiz.id === id)
      return quiz && <Quiz lesson={lesson.id} quiz={quiz} />
    },
    // Wide tables scroll in a box of their own, which the keyboard can reach.
    table: (props: ComponentProps<'table'>) => (
      <div className="table">
        <table {...props} />
      </div>
    ),
  }
}
