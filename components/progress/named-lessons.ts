import { standings } from '@/wording'
import type { Written } from '../written'

/** The lessons of the course, as far as their names go. */
export type NamedLesson = { id: string; number: number; title: string } & Written

/** What a lesson is called; one that the course does not have, by its id. */
export function nameOf(lesson: string, lessons: readonly NamedLesson[]): string {
  const known = lessons.find(({ id }) => id === lesson)
  return known ? standings.name(known.number, known.title) : lesson
}
