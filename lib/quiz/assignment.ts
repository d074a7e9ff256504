import { isBlank } from './characters'
import { own } from './own'
import { type Grade, incomplete, type PartResult, stale } from './result'

type Part = { id: string }

/** Whether nothing is given for any part that the question has. */
export function isEmptyAssignment(parts: readonly Part[], given: Readonly<Record<string, string>>): boolean {
  return parts.every((part) => isBlank(own(given, part.id) ?? ''))
}

/**
 * Grades what was given for each part (gap, prompt, item): the score is the share of parts that are right.
 * `judge` says what became of one part, or null where what was given is no longer there to be chosen.
 */
export function gradeAssignment<P extends Part>(
  parts: readonly P[],
  given: Readonly<Record<string, string>>,
  judge: (part: P, value: string) => Omit<PartResult, 'id'> | null,
): Grade {
  const ids = new Set(parts.map((part) => part.id))
  const gone = Object.keys(given).filter((id) => !ids.has(id))
  const missing: string[] = []
  const results: PartResult[] = []
  for (const part of parts) {
    const value = own(given, part.id) ?? ''
    const judged = isBlank(value) ? undefined : judge(part, value)
    if (judged === undefined) missing.push(part.id)
    else if (judged === null) gone.push(value)
    else results.push({ id: part.id, ...judged })
  }
  if (gone.length > 0) return stale(gone)
  if (missing.length > 0) return incomplete(missing, parts.length)
  const right = results.filter((result) => result.verdict === 'right').length
  return { status: 'graded', score: right / parts.length, parts: results }
}
