import { notFound } from 'next/navigation'
import { lessonsDir } from '@/lib/course/folder'
import { readLessonText } from '@/lib/course/lesson-text'
import { readCourse } from '../../course'
import { renderDraft } from '../actions'
import { Preview } from '../doors'
import { lessonNames } from '../lesson-names'
import { ownOnly } from '../own-machine'

type Props = { searchParams: Promise<{ lesson?: string | string[] }> }

/**
 * A lesson in the frame of the studio, which sends its text as it is written. Which one stands in the query: for each request of a page whose
 * path has parameters, also for those that ask for a draft, Next starts a process in development that lists them all.
 */
export default async function PreviewPage({ searchParams }: Props) {
  await ownOnly()
  await readCourse()
  const { lesson: asked } = await searchParams
  const lesson = (await lessonNames()).find(({ file }) => file === asked)
  const opened = lesson && (await readLessonText(lessonsDir(), lesson.file))
  if (!opened) notFound()
  return (
    <Preview file={lesson.file} render={renderDraft}>
      {await renderDraft(lesson.file, opened.text)}
    </Preview>
  )
}
