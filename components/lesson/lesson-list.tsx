import type { ReactNode } from 'react'
import { home } from '@/wording'
import type { Written } from '../written'

export type ListedLesson = {
  slug: string
  number: number
  title: string
  summary: string
  minutes: number
  questions: number
  /** What the student will be able to do, in a few lines. */
  objectives: ({ id: string; text: string } & Written)[]
  /** The language of its text, where that is not the page's. */
  language?: Written
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
            <h3 {...lesson.language}>
              <a href={`/lessons/${lesson.slug}/`}>{lesson.title}</a>
            </h3>
            <p className="lesson-summary" {...lesson.language}>
              {lesson.summary}
            </p>
            <div className="lesson-facts">
              <span>{home.time(lesson.minutes)}</span>
              {lesson.questions > 0 && <span>{home.questions(lesson.questions)}</span>}
              {lesson.standing}
            </div>
          </div>
          {lesson.objectives.length > 0 && <Objectives of={lesson.objectives} />}
        </li>
      ))}
    </ol>
  )
}

/** Folded away on narrow windows; where there is room, style shows the list whatever the disclosure's state is. */
function Objectives({ of }: { of: ListedLesson['objectives'] }) {
  return (
    <div className="lesson-objectives">
      <details>
        <summary>{home.objectives}</summary>
      </details>
      <ul>
        {of.map(({ id, text, lang, dir }) => (
          <li key={id} lang={lang} dir={dir}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
