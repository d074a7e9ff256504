import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { lessonBody } from '@/lib/course/compile'
import type { Course, Lesson } from '@/lib/course/course'
import { readCourse } from '../../course'
import { otherLanguages } from '../../languages'
import { ProblemPanel } from '../../problem-panel'
import { LessonView } from './lesson-view'
import { soundLessons } from './sound-lessons'

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
  const lesson = course.lessons.find((lesson) => lesson.slug === slug)
  // A file that has no lesson of its own (course.yaml …) concerns them all.
  const here = errors.filter(({ file }) => !file.endsWith('.mdx') || slugOf(file) === slug)
  if (here.length === 0 && lesson) soundLessons().set(slug, { course, lesson, Body: await lessonBody(lesson) })
  const sound = soundLessons().get(slug)
  if (here.length === 0 && !lesson) notFound()
  if (!sound)
    return (
      <div className="page">
        <h1>{lesson?.title || slug}</h1>
        <ProblemPanel found={here} />
      </div>
    )
  return (
    <>
      {here.length > 0 && <ProblemPanel found={here} over />}
      <LessonView {...sound} alsoIn={await translatedTo(course, sound.lesson)} />
    </>
  )
}

/** The other languages in which a lesson may be read. */
async function translatedTo(course: Course, { id }: Lesson) {
  const own = course.translations.filter((lesson) => lesson.id === id).map(({ lang }) => lang)
  return (await otherLanguages(course)).filter(({ code }) => own.includes(code))
}

const slugOf = (file: string) => file.replace(/^(.*\/)?\d+-|\.mdx$/g, '')
