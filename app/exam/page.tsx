import type { Metadata } from 'next'
import { Exam } from '@/components/islands/exam'
import { StorageNotice } from '@/components/islands/storage-notice'
import { Problems } from '@/components/lesson/problems'
import { questionIndex } from '@/lib/course/question-index'
import { exam as words } from '@/wording'
import { readCourse } from '../course'
import NotFoundPage from '../not-found'
import '../styles/exam.css'

export async function generateMetadata(): Promise<Metadata> {
  const { course } = await readCourse()
  return { title: course.exam?.title ?? words.title }
}

export default async function ExamPage() {
  const { course, errors } = await readCourse()
  if (errors.length > 0) return <Problems found={errors} />
  // The site is published without this page then.
  if (!course.exam) return <NotFoundPage />
  const { title = words.title, foreign, ...rules } = course.exam
  return (
    <div className="exam-page">
      <StorageNotice />
      <header>
        <h1 {...foreign?.title}>{title}</h1>
        <p className="lead">{words.intro}</p>
      </header>
      <noscript>
        <p className="fine">{words.noscript}</p>
      </noscript>
      <Exam rules={rules} outline={questionIndex(course)} rootHref="/" certificateHref="/exam/certificate/" />
    </div>
  )
}
