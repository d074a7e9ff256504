import type { Metadata } from 'next'
import { Inserted } from '@/components/inserted'
import { Claims } from '@/components/lesson/claims'
import type { Lesson, Note, Source } from '@/lib/course/course'
import { punctuation, source as wording } from '@/wording'
import { readCourse } from '../course'
import { LessonLinks } from '../lesson-links'
import { longDate } from '../long-date'
import { QuestionLinks } from './question-links'
import '../styles/reference.css'

export const metadata: Metadata = { title: wording.title }

export default async function SourcesPage() {
  const { course } = await readCourse()
  return (
    <div className="page">
      <h1>{wording.title}</h1>
      {course.sources.map((source) => (
        <section key={source.id} id={source.id} aria-labelledby={`${source.id}-title`}>
          <header className="source-header">
            <h2 id={`${source.id}-title`} {...source.foreign?.title}>
              <a href={source.url} rel="noreferrer">
                {source.title}
              </a>
            </h2>
            <p className="fine">
              {source.author && (
                <>
                  <Inserted into={wording.by} text={source.author} {...source.foreign?.author} />
                  {punctuation.comma}
                </>
              )}
              <cite {...source.foreign?.publisher}>{source.publisher}</cite>
              {punctuation.comma}
              <time dateTime={source.date}>{longDate(source.date)}</time>
            </p>
            <p className="lead">
              <Inserted into={wording.intro} text={source.publisher} {...source.foreign?.publisher} />
            </p>
          </header>
          <Passages source={source} lessons={course.lessons} />
        </section>
      ))}
    </div>
  )
}

function Passages({ source, lessons }: { source: Source; lessons: Lesson[] }) {
  const sections = [...new Set(source.notes.map(({ section }) => section))]
  const notesOf = (section: string | undefined) => source.notes.filter((note) => note.section === section)
  return sections.map((section) => (
    <section key={section ?? ''} className="passages">
      {section && <h3 {...notesOf(section)[0]?.foreign?.section}>{section}</h3>}
      {notesOf(section).map((note) => (
        <Passage key={note.id} note={note} lessons={lessons} />
      ))}
    </section>
  ))
}

function Passage({ note, lessons }: { note: Note; lessons: Lesson[] }) {
  return (
    <article className="source-note" id={note.id} aria-labelledby={`${note.id}-label`}>
      <h4 id={`${note.id}-label`} {...note.foreign?.label}>
        {note.label}
      </h4>
      <div>
        <Claims claims={note.claims} />
        <LessonLinks label={wording.lessons} ids={note.lessons} lessons={lessons} />
        <QuestionLinks keys={note.questions} lessons={lessons} />
      </div>
    </article>
  )
}
