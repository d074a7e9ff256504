import type { Metadata } from 'next'
import { Appearance } from '@/components/islands/appearance'
import { Data } from '@/components/islands/data'
import { OfflineUse } from '@/components/islands/offline-use'
import { Practice } from '@/components/islands/practice'
import { StorageNotice } from '@/components/islands/storage-notice'
import { settings } from '@/wording'
import { readCourse } from '../course'
import { inLanguage } from '../in-language'
import '../styles/settings.css'

export const metadata: Metadata = { title: settings.title }

export default async function SettingsPage() {
  const { course } = await readCourse()
  return (
    <div className="page settings">
      <StorageNotice />
      <header>
        <h1>{settings.title}</h1>
        <p className="lead">{settings.intro}</p>
      </header>
      <Appearance />
      <Practice />
      <OfflineUse lessons={course.lessons.map(({ slug }) => ({ href: `/lessons/${slug}/` }))} rootHref="/" />
      <Data
        lessons={course.lessons.map((lesson) => ({
          id: lesson.id,
          number: lesson.number,
          title: lesson.title,
          ...inLanguage(lesson),
        }))}
      />
    </div>
  )
}
