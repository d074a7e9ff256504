import type { Option } from '@/lib/quiz/base'
import { result as words } from '@/wording'
import { count, type Graded, type Remark } from './kind'

/** How far several picks got: what was found of what was to be found, and what does not belong. */
export function foundOf(grade: Graded): string | undefined {
  const right = count(grade, 'right')
  return words.found(right, right + count(grade, 'missed'), count(grade, 'wrong'))
}

/** The author's word on each option that was chosen; with several, each under its option's own text. */
export function remarksOnPicks(options: readonly Option[], grade: Graded, many: boolean): Remark[] {
  return options.flatMap(({ id, html, feedback }) => {
    const verdict = grade.parts.find((part) => part.id === id)?.verdict
    if (!feedback || (verdict !== 'right' && verdict !== 'wrong')) return []
    return [{ id, html: feedback, verdict, ...(many && { about: html }) }]
  })
}
