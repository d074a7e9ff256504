import type { Lesson } from '@/lib/course/course'
import { plainText, withoutCitations } from '@/lib/quiz/plain-text'
import { source as wording } from '@/wording'

/** The questions of these keys (`<lesson id>/<question id>`), folded away: how many they are, then a link to each. */
export function QuestionLinks({ keys, lessons }: { keys: string[]; lessons: Lesson[] }) {
  const found = lessons.flatMap((lesson) =>
    lesson.quizzes.flatMap(({ questions }) =>
      questions
        .filter(({ id }) => keys.includes(`${lesson.id}/${id}`))
        .map(({ id, stem, lang, dir }) => ({
          lang,
          dir,
          href: `/lessons/${lesson.slug}/#${lesson.id}/${id}`,
          text: plainText(withoutCitations(stem)),
          lesson: lesson.number,
        })),
    ),
  )
  if (found.length === 0) return null
  return (
    <details className="fine">
      <summary>{wording.questions(found.length)}</summary>
      <ul>
        {found.map(({ href, text, lesson, lang, dir }) => (
          <li key={href}>
            {lesson}.{' '}
            <a href={href} lang={lang} dir={dir}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
