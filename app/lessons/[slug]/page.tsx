import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CardLinks } from '@/components/islands/card-links'
import { StorageNotice } from '@/components/islands/storage-notice'
import { Visit } from '@/components/islands/visit'
import { Contents } from '@/components/lesson/contents'
import { LessonNav } from '@/components/lesson/lesson-nav'
import { Problems } from '@/components/lesson/problems'
import { lessonBody } from '@/lib/course/compile'
import { home, lesson as wording } from '@/wording'
import { readCourse } from '../../course'
import { Cards } from './cards'
import { lessonComponents } from './components'
import '../../styles/reading.css'
import '../../styles/quiz.css'

type Props = { params: Promise<{ slug: string }> }

/** A lesson too broken to be read has an address as well, so that its author sees why. */
export async function generateStaticParams() {
  const { course, errors } = await readCourse()
  const broken = errors.filter(({ file }) => file.endsWith('.mdx')).map(({ file }) => slugOf(file))
  return [...new Set([...course.lessons.map(({ slug }) => slug), ...broken])].map((slug) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const { course } = await readCourse()
  const lesson = course.lessons.find((lesson) => lesson.slug === slug)
  return { title: lesson?.title, description: lesson?.summary }
}

export default async function LessonPage({ params }: Props) {
  const { slug } = await params
  const { course, errors } = await readCourse()
  const at = course.lessons.findIndex((lesson) => lesson.slug === slug)
  const lesson = course.lessons[at]
  // A file that has no lesson of its own (course.yaml …) concerns them all.
  const here = errors.filter(({ file }) => !file.endsWith('.mdx') || slugOf(file) === slug)
  if (here.length > 0)
    return (
      <div className="page">
        <h1>{lesson?.title ?? slug}</h1>
        <Problems found={here} />
      </div>
    )

  if (!lesson) notFound()
  const Body = await lessonBody(lesson)
  const elsewhere = lesson.lang === course.lang ? {} : { lang: lesson.lang, dir: lesson.dir }
  const objectives = lesson.objectives.flatMap((id) => course.objectives.filter((objective) => objective.id === id))
  return (
    <div className="lesson">
      <StorageNotice />
      <Visit lesson={lesson.id} />
      <CardLinks />
      <header className="lesson-header" {...elsewhere}>
        <p className="kicker">
          <span>{wording.place(lesson.number, course.lessons.length)}</span>
          <span>{home.time(lesson.minutes)}</span>
        </p>
        <h1>{lesson.title}</h1>
        <p className="lead">{lesson.summary}</p>
        {objectives.length > 0 && (
          <div className="objectives">
            <p className="label" id="objectives">
              {wording.objectives}
            </p>
            <ul aria-labelledby="objectives">
              {objectives.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </div>
        )}
      </header>
      <Contents headings={lesson.headings} quizzes={lesson.quizzes} />
      <article className="prose" {...elsewhere}>
        <Body components={lessonComponents(course, lesson)} />
      </article>
      <LessonNav previous={course.lessons[at - 1]} next={course.lessons[at + 1]} />
      <Cards course={course} lesson={lesson} />
    </div>
  )
}

const slugOf = (file: string) => file.replace(/^\d+-|\.mdx$/g, '')
