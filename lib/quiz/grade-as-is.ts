import { isBlank } from './characters'
import { correctResponse } from './correct'
import { grade } from './grade'
import type { Question, Response } from './question'
import type { Grade, PartResult } from './result'

/**
 * Grades a response that can't be completed any more, as at the end of an exam: what is missing counts as not right. Nothing
 * given scores 0. A response that no longer fits the question is still `stale`. Never throws.
 */
export function gradeAsIs(
  question: Question,
  response: Response | undefined,
): Exclude<Grade, { status: 'incomplete' }> {
  const result = grade(question, response)
  if (result.status !== 'incomplete') return result
  const whole = result.missing.length > 0 ? filledIn(question, response) : undefined
  const right = grade(question, whole ?? correctResponse(question))
  if (right.status !== 'graded') return { status: 'stale', gone: [] }
  const missing = new Set(whole ? result.missing : right.parts.map(({ id }) => id))
  const parts = right.parts.map((part) => (missing.has(part.id) ? lacking(question, part, result.code) : part))
  const score = whole ? parts.filter(({ verdict }) => verdict === 'right').length / parts.length : 0
  return { status: 'graded', score, parts }
}

/** A response that gives some of several parts, with the others rightly given; undefined where none is, or the kind has no such. */
function filledIn(question: Question, response: Response | undefined): Response | undefined {
  const right = correctResponse(question)
  if (right.kind === 'cloze' && response?.kind === 'cloze') return { ...right, gaps: over(right.gaps, response.gaps) }
  if (right.kind === 'match' && response?.kind === 'match')
    return { ...right, pairs: over(right.pairs, response.pairs) }
  if (right.kind === 'sort' && response?.kind === 'sort')
    return { ...right, placed: over(right.placed, response.placed) }
  return undefined
}

const over = (right: Record<string, string>, given: Record<string, string>) => ({
  ...right,
  ...Object.fromEntries(Object.entries(given).filter(([, value]) => !isBlank(value))),
})

/** What became of a part that was right and is not there: of things to pick it is missed, elsewhere wrong. */
function lacking({ kind }: Question, { id, verdict }: PartResult, code: PartResult['code']): PartResult {
  if (verdict !== 'right') return { id, verdict }
  const isPick = kind === 'choice' || kind === 'select' || kind === 'hotspot' || kind === 'free'
  return { id, verdict: isPick ? 'missed' : 'wrong', ...(code && { code }) }
}
