import { CardLinks } from '@/components/islands/card-links'
import { StorageNotice } from '@/components/islands/storage-notice'
import { Visit } from '@/components/islands/visit'
import { Contents } from '@/components/lesson/contents'
import { LessonNav } from '@/components/lesson/lesson-nav'
import type { Lesson } from '@/lib/course/course'
import { home, print, lesson as wording } from '@/wording'
import { inLanguage } from '../../in-language'
import { LanguageAnchors } from '../../language-links'
import type { OtherLanguage } from '../../languages'
import { Cards } from './cards'
import { lessonComponents } from './components'
import type { Sound } from './sound-lessons'
import '../../styles/reading.css'
import '../../styles/quiz.css'

/** A lesson as students read it. */
export function LessonView({ course, lesson, Body, alsoIn = [] }: Sound & { alsoIn?: OtherLanguage[] }) {
  const at = course.lessons.indexOf(lesson)
  const elsewhere = inLanguage(lesson)
  const objectives = lesson.objectives.flatMap((id) => course.objectives.filter((objective) => objective.id === id))
  return (
    <div className="lesson">
      <StorageNotice />
      <Visit lesson={lesson.id} />
      <CardLinks />
      <header className="lesson-header">
        <p className="kicker">
          <span>{wording.place(lesson.number, course.lessons.length)}</span>
          <span>{home.time(lesson.minutes)}</span>
          <a className="print-link" href={`/print/${lesson.slug}/`}>
            {print.link}
          </a>
          {alsoIn.length > 0 && (
            <span>
              {wording.alsoIn} <LanguageAnchors of={alsoIn} />
            </span>
          )}
        </p>
        <h1 {...elsewhere}>{lesson.title}</h1>
        <p className="lead" {...elsewhere}>
          {lesson.summary}
        </p>
        {objectives.length > 0 && (
          <div className="objectives">
            <p className="label" id="objectives">
              {wording.objectives}
            </p>
            <ul aria-labelledby="objectives">
              {objectives.map(({ id, text, lang, dir }) => (
                <li key={id} lang={lang} dir={dir}>
                  {text}
                </li>
              ))}
            </ul>
          </div>
        )}
      </header>
      <Contents headings={lesson.headings} quizzes={lesson.quizzes} language={elsewhere} />
      <article className="prose" {...elsewhere}>
        <Body components={lessonComponents(course, lesson)} />
      </article>
      <LessonNav previous={linkTo(course.lessons[at - 1])} next={linkTo(course.lessons[at + 1])} />
      <Cards course={course} lesson={lesson} />
    </div>
  )
}

const linkTo = (lesson: Lesson | undefined) => lesson && { ...lesson, lang: inLanguage(lesson).lang }
