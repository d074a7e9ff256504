import type { ReactNode } from 'react'
import { Inserted } from '@/components/inserted'
import { PrintNotes } from '@/components/print/print-notes'
import type { LessonBody } from '@/lib/course/compile'
import type { Course, Lesson, Written } from '@/lib/course/course'
import { home, lesson as wording, print as words } from '@/wording'
import { amid, inLanguage } from '../in-language'
import { lessonComponents } from '../lessons/[slug]/components'
import { longDate } from '../long-date'

/** A lesson on paper: its text with numbered citations, and at the end what they cite. */
export function Handout({ course, lesson, Body }: { course: Course; lesson: Lesson; Body: LessonBody }) {
  const objectives = lesson.objectives.flatMap((id) => course.objectives.filter((objective) => objective.id === id))
  const notes = course.sources.flatMap((source) => source.notes)
  const cited = lesson.notes.flatMap((id) => notes.filter((note) => note.id === id))
  return (
    <section className="handout sheet">
      <header>
        <p className="kicker">
          <span>{wording.place(lesson.number, course.lessons.length)}</span>
          {course.asOf && (
            <span>
              <Inserted into={home.asOf} text={course.asOf} {...course.foreign?.asOf} />
            </span>
          )}
        </p>
        <h2 {...inLanguage(lesson)}>{lesson.title}</h2>
        <p className="lead" {...inLanguage(lesson)}>
          {lesson.summary}
        </p>
        {objectives.length > 0 && (
          <ul className="sheet-objectives" aria-label={wording.objectives}>
            {objectives.map(({ id, text, lang, dir }) => (
              <li key={id} lang={lang} dir={dir}>
                {text}
              </li>
            ))}
          </ul>
        )}
      </header>
      <div className="prose" {...inLanguage(lesson)}>
        <Body
          components={{
            ...lessonComponents(course, lesson),
            Cite: ({ id }: { id: string }) => <NoteNumber of={lesson.notes} id={id} amid={amid(lesson)} />,
            Term: ({ children }: { children: ReactNode }) => children,
            Quiz: () => null,
          }}
        />
      </div>
      <PrintNotes
        notes={cited}
        terms={course.glossary.filter(({ id }) => lesson.terms.includes(id))}
        sources={course.sources
          .filter((source) => source.notes.some(({ id }) => lesson.notes.includes(id)))
          .map(({ date, ...source }) => ({ ...source, date: longDate(date) }))}
      />
    </section>
  )
}

/** The number of a note: its place among those cited. */
function NoteNumber({ of, id, amid }: { of: string[]; id: string; amid: Partial<Written> }) {
  return (
    <sup className="print-cite">
      <a href={`#note-${id}`} aria-label={words.note(of.indexOf(id) + 1)} {...amid}>
        {of.indexOf(id) + 1}
      </a>
    </sup>
  )
}
