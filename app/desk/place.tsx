import type { Stand } from '@/lib/course/mapped-questions'

/**
 * Where something stands in the lessons' folder, a lesson as a link to the studio; for whoever writes, not on the published
 * site, which has neither.
 */
export function Place({ file, line }: Omit<Stand, 'href'>) {
  if (process.env.NODE_ENV === 'production') return null
  return (
    <code className="fine place">
      {file.endsWith('.mdx') ? (
        <a href={`/studio/?lesson=${encodeURIComponent(file)}`}>{`${file}:${line}`}</a>
      ) : (
        `${file}:${line}`
      )}
    </code>
  )
}
