import type { Metadata } from 'next'
import { Certificate } from '@/components/islands/certificate'
import { StorageNotice } from '@/components/islands/storage-notice'
import { exam, certificate as words } from '@/wording'
import { readCourse } from '../../course'
import NotFoundPage from '../../not-found'
import '../../styles/exam.css'
import '../../styles/certificate.css'

export const metadata: Metadata = { title: words.title }

export default async function CertificatePage() {
  const { course } = await readCourse()
  if (!course.exam) return <NotFoundPage />
  return (
    <div className="exam-page certificate-page">
      <StorageNotice />
      <header>
        <h1>{words.title}</h1>
      </header>
      <noscript>
        <p className="fine">{exam.noscript}</p>
      </noscript>
      <Certificate course={course.title} examHref="/exam/" />
    </div>
  )
}
