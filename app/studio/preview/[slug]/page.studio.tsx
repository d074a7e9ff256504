import { notFound } from 'next/navigation'
import { lessonsDir } from '@/lib/course/folder'
import { readLessonText } from '@/lib/course/lesson-text'
import { readCourse } from '../../../course'
import { renderDraft } from '../../actions'
import { Preview } from '../../doors'
import { lessonNames } from '../../lesson-names'
import { ownOnly } from '../../own-machine'

/** A lesson in the frame of the studio, which sends its text as it is written. */
export default async function PreviewPage({ params }: { params: Promise<{ slug: string }> }) {
  await ownOnly()
  await readCourse()
  const { slug } = await params
  const lesson = (await lessonNames()).find((lesson) => lesson.slug === slug)
  const opened = lesson && (await readLessonText(lessonsDir(), lesson.file))
  if (!opened) notFound()
  return (
    <Preview file={lesson.file} render={renderDraft}>
      {await renderDraft(lesson.file, opened.text)}
    </Preview>
  )
}
