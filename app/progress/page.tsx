import type { Metadata } from 'next'
import { CopyReminder } from '@/components/islands/copy-reminder'
import { ProgressReport } from '@/components/islands/progress-report'
import { StorageNotice } from '@/components/islands/storage-notice'
import { questionIndex } from '@/lib/course/question-index'
import { progress } from '@/wording'
import { readCourse } from '../course'
import '../styles/overview.css'

export const metadata: Metadata = { title: progress.title }

export default async function ProgressPage() {
  const { course } = await readCourse()
  return (
    <div className="overview-page">
      <StorageNotice />
      <header>
        <h1>{progress.title}</h1>
        <p className="lead">{progress.intro}</p>
      </header>
      <noscript>
        <p className="fine">{progress.noscript}</p>
      </noscript>
      <ProgressReport outline={questionIndex(course)} reviewHref="/review/" settingsHref="/settings/" />
      <CopyReminder />
    </div>
  )
}
