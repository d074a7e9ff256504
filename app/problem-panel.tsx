import { readFileSync } from 'node:fs'
import type { ComponentProps } from 'react'
import { Problems } from '@/components/lesson/problems'

/** The errors in the lessons, which stop a build. Their style is read here, so that no page of a student holds it. */
export function ProblemPanel(props: ComponentProps<typeof Problems>) {
  return (
    <>
      <style>{readFileSync('app/styles/problems.css', 'utf8')}</style>
      <Problems {...props} />
    </>
  )
}
