import type { Lesson } from '@/lib/course/course'
import { lesson as wording } from '@/wording'

/** Where something is taught: the lessons of these ids, in their order. Nothing when there are none. */
export function LessonLinks({ label, ids, lessons }: { label: string; ids: string[]; lessons: Lesson[] }) {
  const found = lessons.filter(({ id }) => ids.includes(id))
  if (found.length === 0) return null
  return (
    <p className="fine lesson-links">
      {label}{' '}
      {found.map(({ id, slug, number, title }) => (
        <a key={id} href={`/lessons/${slug}/`} title={title}>
          {wording.number(number)}
        </a>
      ))}
    </p>
  )
}
