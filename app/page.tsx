import { Html } from '@/components/html'
import { Inserted } from '@/components/inserted'
import { Continue } from '@/components/islands/continue'
import { CopyReminder } from '@/components/islands/copy-reminder'
import { Standing } from '@/components/islands/standing'
import { StorageNotice } from '@/components/islands/storage-notice'
import { LessonList } from '@/components/lesson/lesson-list'
import type { Course, Lesson } from '@/lib/course/course'
import { sizeOf } from '@/lib/quiz/draw'
import { exam, examBegin, home, punctuation } from '@/wording'
import { readCourse } from './course'
import { inLanguage } from './in-language'
import { longDate } from './long-date'
import { ProblemPanel } from './problem-panel'
import './styles/standing.css'
import './styles/home.css'

export default async function HomePage() {
  const { course, errors } = await readCourse()
  const [title, ...rest] = course.title.split(/(?<=:) /)
  const minutes = course.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0)
  const questions = course.lessons.reduce((sum, lesson) => sum + counted(lesson).length, 0)
  return (
    <div className="home">
      <StorageNotice />
      {errors.length > 0 && <ProblemPanel found={errors} />}
      <header className="cover">
        <p className="cover-kicker">
          <span>{home.kicker(course.lessons.length)}</span>
          {course.asOf && (
            <span>
              <Inserted into={home.asOf} text={course.asOf} {...course.foreign?.asOf} />
            </span>
          )}
        </p>
        <h1 {...course.foreign?.title}>
          {title} {rest.length > 0 && <span>{rest.join(' ')}</span>}
        </h1>
        <p className="cover-summary" {...course.foreign?.summary}>
          {course.summary}
        </p>
        <div className="cover-foot">
          <Continue
            reviewHref="/review/"
            lessons={course.lessons.map((lesson) => ({
              id: lesson.id,
              href: `/lessons/${lesson.slug}/`,
              number: lesson.number,
              title: lesson.title,
              lang: inLanguage(lesson).lang,
              questions: counted(lesson),
            }))}
          />
          <p>
            {home.time(minutes)} · {home.questions(questions)}
          </p>
        </div>
      </header>

      <CopyReminder />

      <section aria-labelledby="lessons">
        <h2 className="home-head" id="lessons">
          {home.contents}
        </h2>
        <LessonList
          lessons={course.lessons.map((lesson) => ({
            slug: lesson.slug,
            number: lesson.number,
            title: lesson.title,
            summary: lesson.summary,
            minutes: lesson.minutes,
            questions: counted(lesson).length,
            objectives: mainObjectives(course, lesson),
            language: inLanguage(lesson),
            standing: <Standing lesson={lesson.id} questions={counted(lesson)} />,
          }))}
        />
      </section>

      {course.exam && (
        <section className="home-exam" aria-labelledby="exam">
          <h2 className="home-head" id="exam" {...course.exam.foreign?.title}>
            {course.exam.title ?? exam.title}
          </h2>
          <p>{exam.intro}</p>
          <p className="fine">
            {home.questions(sizeOf(course.exam.blueprint))}
            {course.exam.minutes !== undefined && punctuation.comma + examBegin.minutes(course.exam.minutes)}
          </p>
          <p>
            <a className="button" href="/exam/">
              {exam.toExam}
            </a>
          </p>
        </section>
      )}

      <section className="about" aria-labelledby="about">
        <h2 className="home-head" id="about">
          {home.about}
        </h2>
        <Html as="div" className="prose" html={course.about} {...course.foreign?.about} />
        <div className="about-links">
          {course.sources.map((source) => (
            <p key={source.id}>
              <span className="label">{home.reads}</span>
              <a href="/sources/" {...source.foreign?.title}>
                {source.title}
              </a>
              <span className="fine">
                <span {...source.foreign?.publisher}>{source.publisher}</span>
                {punctuation.comma}
                {longDate(source.date)}
                {punctuation.stop} {home.readsMore(source.notes.length)}
                {punctuation.stop}
              </span>
            </p>
          ))}
          {course.glossary.length > 0 && (
            <p>
              <span className="label">{home.words}</span>
              <a href="/glossary/">{home.wordsMore(course.glossary.length)}</a>
            </p>
          )}
        </div>
      </section>
    </div>
  )
}

const counted = (lesson: Lesson) =>
  lesson.quizzes.flatMap((quiz) => quiz.questions.map(({ id, points }) => ({ id, points })))

/** What a lesson teaches above all: authors name that first. */
const mainObjectives = ({ objectives }: Course, lesson: Lesson) =>
  lesson.objectives.slice(0, 3).flatMap((id) => objectives.filter((objective) => objective.id === id))
