'use server'
import type { ReactNode } from 'react'
import type { Checked } from '@/components/studio/studio-actions'
import type { Saved } from '@/lib/authoring/lesson-text'
import { createLesson } from '@/lib/course/authoring/create'
import { openCache } from '@/lib/course/cache'
import { bodyIn } from '@/lib/course/compile'
import { problemsWith } from '@/lib/course/course-draft'
import { draftOf } from '@/lib/course/draft'
import { COURSE_FILES } from '@/lib/course/file-names'
import { lessonsDir } from '@/lib/course/folder'
import { saveLessonText } from '@/lib/course/lesson-text'
import { currentSnapshot } from '@/lib/course/load'
import { LessonView } from '../lessons/[slug]/lesson-view'
import { ownOnly } from './own-machine'

/** What is wrong in a file of the course with this text, and how much elsewhere. */
export async function checkDraft(file: string, text: string): Promise<Checked> {
  await ownOnly()
  const diagnostics = COURSE_FILES.includes(file)
    ? await problemsWith(await currentSnapshot(), file, text)
    : ((await draftOf(file, text))?.diagnostics ?? [])
  const others = diagnostics.filter((one) => one.file !== file)
  return {
    here: diagnostics.filter((one) => one.file === file),
    elsewhere: [...new Set(others.map(({ file }) => file))].map((file) => ({
      file,
      errors: others.filter((one) => one.file === file && one.severity === 'error').length,
      warnings: others.filter((one) => one.file === file && one.severity === 'warning').length,
    })),
  }
}

/** A lesson with this text as students would see it; nothing when it has errors. */
export async function renderDraft(file: string, text: string): Promise<ReactNode> {
  await ownOnly()
  const draft = await draftOf(file, text)
  const lesson = draft?.course.lessons.find((lesson) => lesson.file === file)
  const broken = draft?.diagnostics.some((one) => one.file === file && one.severity === 'error')
  if (!draft || !lesson || broken) return null
  return <LessonView course={draft.course} lesson={lesson} Body={await bodyIn(draft, lesson, openCache(false))} />
}

/** Saves a file that was read as `version`, unless it has changed since. */
export async function saveDraft(file: string, text: string, version: string): Promise<Saved> {
  await ownOnly()
  return saveLessonText(lessonsDir(), file, text, version)
}

/** Adds a lesson to the course. */
export async function addLesson(title: string): Promise<{ file: string } | { problem: string }> {
  await ownOnly()
  const created = await createLesson(lessonsDir(), title)
  return 'problem' in created ? created : { file: created.files[0] ?? '' }
}
