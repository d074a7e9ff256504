import type { ReactNode } from 'react'
import { home } from '../wording/en'

export type ListedLesson = {
  slug: string
  number: number
  title: string
  summary: string
  minutes: number
  questions: number
  /** What the student will be able to do. */
  objectives: string[]
  /** The student's standing, where there is one to show. */
  standing?: ReactNode
}

/** The contents page of the course. */
export function LessonList({ lessons }: { lessons: ListedLesson[] }) {
  return (
    <ol className="lesson-list">
      {lessons.map((lesson) => (
        <li key={lesson.slug}>
          <span className="lesson-number" aria-hidden="true">
            {lesson.number}
          </span>
          <div className="lesson-about">
            <h3>
              <a href={`/lessons/${lesson.slug}/`}>{lesson.title}</a>
            </h3>
            <p className="lesson-summary">{lesson.summary}</p>
            <p className="lesson-facts">
              <span>{home.time(lesson.minutes)}</span>
              {lesson.questions > 0 && <span>{home.questions(lesson.questions)}</span>}
              {lesson.standing}
            </p>
          </div>
          {lesson.objectives.length > 0 && (
            <ul className="lesson-objectives" aria-label={home.objectives}>
              {lesson.objectives.map((objective) => (
                <li key={objective}>{objective}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}
