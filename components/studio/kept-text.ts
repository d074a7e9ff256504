import type { LessonText } from '@/lib/authoring/lesson-text'

/** A text that was not saved, and the version of the file from which it came. */
export type Kept = LessonText & { at: number }

const nameOf = (file: string) => `lectern-studio/${document.documentElement.dataset.course}/${file}`

/** What was not saved when the studio was last left; undefined when all was, or the browser keeps nothing. */
export function keptText(file: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(nameOf(file)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a text that is not saved, in case the browser or the machine ends; forgets it without one. */
export function keepText(file: string, kept: Kept | undefined): void {
  try {
    if (kept) localStorage.setItem(nameOf(file), JSON.stringify(kept))
    else localStorage.removeItem(nameOf(file))
  } catch {
    // A browser that keeps nothing still asks before the page is left.
  }
}
