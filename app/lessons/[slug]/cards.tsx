import { NoteCard } from '@/components/lesson/note-card'
import { TermCard } from '@/components/lesson/term-card'
import type { Course, Lesson } from '@/lib/course/course'
import { lesson as wording } from '@/wording'

/** The cards that the citations and terms of a lesson open, its questions' included; on paper, its notes. */
export function Cards({ course, lesson }: { course: Course; lesson: Lesson }) {
  const questions = JSON.stringify(lesson.quizzes)
  const cited = new Set([...lesson.notes, ...linked(questions, 'sources')])
  const used = new Set([...lesson.terms, ...linked(questions, 'glossary')])
  return (
    <aside className="cards" aria-label={wording.notes}>
      {course.sources.flatMap(({ publisher, url, notes, foreign }) =>
        notes
          .filter(({ id }) => cited.has(id))
          .map((note) => (
            <NoteCard key={note.id} {...note} publisher={publisher} publisherIn={foreign?.publisher} url={url} />
          )),
      )}
      {course.glossary
        .filter(({ id }) => used.has(id))
        .map((term) => (
          <TermCard key={term.id} {...term} />
        ))}
    </aside>
  )
}

/** Questions are HTML by now; each citation and each term in it is a link. */
const linked = (html: string, page: string) =>
  [...html.matchAll(/href=\\"\/(\w+)\/#([^"\\]+)\\"/g)]
    .filter((match) => match[1] === page)
    .map((match) => decodeURIComponent(match[2] ?? ''))
