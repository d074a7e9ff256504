import type { Stand } from '@/lib/course/mapped-questions'

/** Where something stands in the lessons' folder; for whoever writes, not on the published site, which has no such folder. */
export function Place({ file, line }: Omit<Stand, 'href'>) {
  if (process.env.NODE_ENV === 'production') return null
  return (
    <code className="fine place">
      {file}:{line}
    </code>
  )
}
