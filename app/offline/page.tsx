import type { Metadata } from 'next'
import { KeptLessons } from '@/components/islands/kept-lessons'
import { offline } from '@/wording'
import { readCourse } from '../course'
import { inLanguage } from '../in-language'
import '../styles/offline.css'

export const metadata: Metadata = { title: offline.title, robots: 'noindex' }

/** Shown by the service worker in place of a page that is not kept when there is no connection. */
export default async function OfflinePage() {
  const { course } = await readCourse()
  return (
    <div className="page">
      <header>
        <h1>{offline.title}</h1>
        <p className="lead">{offline.intro}</p>
      </header>
      <KeptLessons
        rootHref="/"
        lessons={course.lessons.map(({ slug, number, title, ...written }) => ({
          href: `/lessons/${slug}/`,
          number,
          title,
          ...inLanguage(written),
        }))}
      />
    </div>
  )
}
