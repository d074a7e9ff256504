import type { Metadata } from 'next'
import { studio } from '@/components/wording/studio'
import { COURSE, COURSE_FILES, GLOSSARY, SOURCES } from '@/lib/course/file-names'
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

/** Where one sees what a file says: a lesson as it is written, of other files what is saved. */
function pageOf(file: string): string {
  switch (file) {
    case COURSE:
      return '/'
    case SOURCES:
      return '/sources/'
    case GLOSSARY:
      return '/glossary/'
    default:
      return `/studio/preview/?lesson=${encodeURIComponent(file)}`
  }
}

/** Where lessons are written beside their page. Only `next dev` knows that this is a page. */
export default async function StudioPage({ searchParams }: Props) {
  await ownOnly()
  // Reads `revision` too, so that a change on disk comes here by itself.
  await readCourse()
  const { lesson: asked } = await searchParams
  const snapshot = await currentSnapshot()
  const lessons = await lessonNames()
  const others = COURSE_FILES.filter((file) => snapshot.texts.has(file))
  const chosen = [...lessons.map(({ file }) => file), ...others].find((file) => file === asked) ?? lessons[0]?.file
  const text = chosen === undefined ? undefined : await readLessonText(lessonsDir(), chosen)
  return (
    <Studio
      key={chosen}
      lessons={lessons}
      others={others}
      opened={chosen === undefined ? undefined : text && { ...text, file: chosen, page: pageOf(chosen) }}
      words={await vocabularyOf(snapshot)}
      actions={{ check: checkDraft, save: saveDraft, create: addLesson }}
    />
  )
}
