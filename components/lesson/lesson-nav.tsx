import { lesson } from '@/wording'

/** `lang` where its title is not in the language of the page. */
export type LessonLink = { slug: string; number: number; title: string; lang?: string | undefined }

/** The way to the lesson before, to the next one and back to the list. */
export function LessonNav({ previous, next }: { previous?: LessonLink; next?: LessonLink }) {
  return (
    <nav className="lesson-nav" aria-label={lesson.nav}>
      {previous && (
        <a href={`/lessons/${previous.slug}/`} rel="prev" className="lesson-nav-previous">
          <span>{lesson.previous}</span>{' '}
          <b dir="auto" lang={previous.lang}>
            {previous.title}
          </b>
        </a>
      )}
      {next ? (
        <a href={`/lessons/${next.slug}/`} rel="next" className="lesson-nav-next">
          <span>{lesson.next}</span>{' '}
          <b dir="auto" lang={next.lang}>
            {next.title}
          </b>
        </a>
      ) : (
        <a href="/" className="lesson-nav-next">
          <b>{lesson.allLessons}</b>
        </a>
      )}
    </nav>
  )
}
