import type { Metadata } from 'next'
import { studio } from '@/components/wording/studio'
import { lessonsDir } from '@/lib/course/folder'
import { readLessonText } from '@/lib/course/lesson-text'
import { currentSnapshot } from '@/lib/course/load'
import { vocabularyOf } from '@/lib/course/vocabulary'
import { readCourse } from '../course'
import { addLesson, checkDraft, saveDraft } from './actions'
import { Studio } from './doors'
import { lessonNames } from './lesson-names'
import { ownOnly } from './own-machine'
import '../styles/studio.css'
import '../styles/studio-editor.css'

export const metadata: Metadata = { title: studio.title }

type Props = { searchParams: Promise<{ lesson?: string | string[] }> }

/** Where lessons are written beside their page. Only `next dev` knows that this is a page. */
export default async function StudioPage({ searchParams }: Props) {
  await ownOnly()
  // Reads `revision` too, so that a change on disk comes here by itself.
  await readCourse()
  const { lesson: asked } = await searchParams
  const lessons = await lessonNames()
  const chosen = lessons.find(({ file }) => file === asked) ?? lessons[0]
  const text = chosen && (await readLessonText(lessonsDir(), chosen.file))
  return (
    <Studio
      key={chosen?.file}
      lessons={lessons}
      opened={text && { ...text, file: chosen.file }}
      words={await vocabularyOf(await currentSnapshot())}
      actions={{ check: checkDraft, save: saveDraft, create: addLesson }}
    />
  )
}
