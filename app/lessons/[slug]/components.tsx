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
import { amid, inLanguage } from '../../in-language'

/** What stands behind the names that a lesson's MDX uses. */
export function lessonComponents(course: Course, lesson: Lesson) {
  const labels = new Map(course.sources.flatMap(({ notes }) => notes.map(({ id, label }) => [id, label])))
  const cite = ({ id }: { id: string }) => <Cite id={id} label={labels.get(id) ?? id} amid={amid(lesson)} />
  const quizOf = ({ id }: { id: string }) => {
    const quiz = lesson.quizzes.find((quiz) => quiz.id === id)
    return (
      quiz && (
        <>
          <noscript>
            <p className="fine" {...amid(lesson)}>
              {wording.noscript}
            </p>
          </noscript>
          <Quiz
            lesson={lesson.id}
            quiz={quiz}
            objectives={course.objectives}
            language={inLanguage(lesson)}
            amid={amid(lesson)}
          />
        </>
      )
    )
  }
  return {
    Callout: (props: ComponentProps<typeof Callout>) => <Callout {...props} labelIn={amid(lesson).lang} />,
    Cite: cite,
    Figure,
    PlaceMap: (props: ComponentProps<typeof PlaceMap>) => <PlaceMap {...props} describedIn={amid(lesson).lang} />,
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
