import type { ReactNode } from 'react'
import type { LessonText, Saved } from '@/lib/authoring/lesson-text'
import type { Diagnostic } from '@/lib/course/diagnostic'

/** What is wrong in a file, and how much in the other files of the course. */
export type Checked = { here: Diagnostic[]; elsewhere: { file: string; errors: number; warnings: number }[] }

/** Renders a lesson whose text is not saved; nothing while it has errors. */
export type Render = (file: string, text: string) => Promise<ReactNode>

/** What the studio has the server do. */
export type StudioActions = {
  check: (file: string, text: string) => Promise<Checked>
  save: (file: string, text: string, version: string) => Promise<Saved>
  create: (title: string) => Promise<{ file: string } | { problem: string }>
}

/** A lesson, or another file of the course, and the address of its page. */
export type OpenLesson = LessonText & { file: string; page: string }
