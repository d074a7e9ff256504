import type { LessonBody } from '@/lib/course/compile'
import type { Course, Lesson } from '@/lib/course/course'

/** A lesson that could be shown. */
export type Sound = { course: Course; lesson: Lesson; Body: LessonBody }

declare global {
  var lastSound: Map<string, Sound> | undefined
}

/**
 * Each lesson as it was when it last had no errors, by its address: an author who breaks one keeps it, and the place in it, on the page. Held outside of
 * modules, which Next loads anew with every change.
 */
export function soundLessons(): Map<string, Sound> {
  globalThis.lastSound ??= new Map()
  return globalThis.lastSound
}
