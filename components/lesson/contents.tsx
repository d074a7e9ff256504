import { lesson } from '@/wording'
import { Html } from '../html'
import type { Written } from '../written'

/** `html` is inline HTML; `level` is 2 or 3. */
export type Heading = { id: string; level: number; html: string }

type Props = {
  headings: Heading[]
  quizzes: { id: string; title: string }[]
  /** The language of all of them, where that is not the page's. */
  language?: Written
}

/**
 * The sections of a lesson, then its quizzes. The list stands after the disclosure and not in it, so that style can show
 * it whatever the disclosure's state is: as a column beside the text where there is room.
 */
export function Contents({ headings, quizzes, language }: Props) {
  return (
    <nav className="contents" aria-label={lesson.contents}>
      <details>
        <summary>{lesson.contents}</summary>
      </details>
      <ol>
        {headings.map(({ id, level, html }) => (
          <li key={id} className={level > 2 ? 'sub' : undefined}>
            <a href={`#${id}`}>
              <Html html={html} {...language} />
            </a>
          </li>
        ))}
        {quizzes.map(({ id, title }) => (
          <li key={id} className="contents-quiz">
            <a href={`#quiz-${id}`}>
              <span className="contents-kind">{lesson.quiz}</span> <bdi {...language}>{title}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
