import type { Metadata } from 'next'
import { Review } from '@/components/islands/review'
import { StorageNotice } from '@/components/islands/storage-notice'
import { questionIndex } from '@/lib/course/question-index'
import { review } from '@/wording'
import { readCourse } from '../course'
import '../styles/standing.css'
import '../styles/review.css'

export const metadata: Metadata = { title: review.title }

export default async function ReviewPage() {
  const { course } = await readCourse()
  return (
    <div className="review-page">
      <StorageNotice />
      <header>
        <h1>{review.title}</h1>
        <p className="lead">{review.intro}</p>
      </header>
      <noscript>
        <p className="fine">{review.noscript}</p>
      </noscript>
      <Review outline={questionIndex(course)} rootHref="/" />
    </div>
  )
}
