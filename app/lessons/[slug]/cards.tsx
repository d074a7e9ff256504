import { NoteCard } from '@/components/lesson/note-card'
import { TermCard } from '@/components/lesson/term-card'
import { lesson as wording } from '@/components/wording/en'
import type { Course, Lesson } from '@/lib/course/course'

/** The cards that the citations and terms of a lesson open, its questions' included; on paper, its notes. */
export function Cards({ course, lesson }: { course: Course; lesson: Lesson }) {
  const cited = new Set([...lesson.notes, ...citedInQuizzes(lesson)])
  return (
    <aside className="cards" aria-label={wording.notes}>
      {course.sources.flatMap(({ publisher, url, notes }) =>
        notes
          .filter(({ id }) => cited.has(id))
          .map((note) => <NoteCard key={note.id} {...note} publisher={publisher} url={url} />),
      )}
      {course.glossary
        .filter(({ id }) => lesson.terms.includes(id))
        .map((term) => (
          <TermCard key={term.id} {...term} />
        ))}
    </aside>
  )
}

/** Questions are HTML by now; each citation in it names its note. */
function citedInQuizzes(lesson: Lesson): string[] {
  return [...JSON.stringify(lesson.quizzes).matchAll(/data-note=\\"([^"\\]+)\\"/g)].map((match) => match[1] ?? '')
}
