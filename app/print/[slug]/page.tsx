import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Inserted } from '@/components/inserted'
import { ChoiceOfParts } from '@/components/print/choice-of-parts'
import { Key } from '@/components/print/key'
import { Worksheet } from '@/components/print/worksheet'
import { lessonBody } from '@/lib/course/compile'
import { print as words } from '@/wording'
import { readCourse } from '../../course'
import { inLanguage } from '../../in-language'
import { Handout } from '../handout'
import '../../styles/reading.css'
import '../../styles/sheets.css'
import '../../styles/worksheet.css'

type Props = { params: Promise<{ slug: string }> }

export async function generateStaticParams() {
  const { course } = await readCourse()
  return course.lessons.map(({ slug }) => ({ slug }))
}

async function lessonOf(params: Props['params']) {
  const { slug } = await params
  const { course } = await readCourse()
  return { course, lesson: course.lessons.find((lesson) => lesson.slug === slug) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson } = await lessonOf(params)
  // What it says stands in the lesson itself.
  return { title: words.titleOf(lesson?.title ?? ''), robots: { index: false } }
}

/** A lesson for paper: a handout, a worksheet and, when asked for, the key. */
export default async function PrintPage({ params }: Props) {
  const { course, lesson } = await lessonOf(params)
  if (!lesson) notFound()
  const Body = await lessonBody(lesson)
  const { title, quizzes } = lesson
  return (
    <div className="sheets">
      <div className="print-top">
        <a className="fine" href={`/lessons/${lesson.slug}/`}>
          {words.back}
        </a>
        <h1>
          <Inserted into={words.titleOf} text={title} {...inLanguage(lesson)} />
        </h1>
        <ChoiceOfParts parts={quizzes.length > 0 ? ['handout', 'worksheet', 'key'] : ['handout']} />
      </div>
      <Handout course={course} lesson={lesson} Body={Body} />
      {quizzes.length > 0 && (
        <>
          <Worksheet title={title} quizzes={quizzes} {...inLanguage(lesson)} />
          <Key title={title} quizzes={quizzes} {...inLanguage(lesson)} />
        </>
      )}
    </div>
  )
}
