import { z } from 'zod'
import { base, html, itemSchema } from '../base'
import { isBlank } from '../characters'
import { own } from '../own'
import { type Grade, stale } from '../result'

export const freeSchema = () =>
  base().extend({
    kind: z.literal('free'),
    /** A good answer, as HTML, shown once the student has written one. */
    model: html(),
    /** What a good answer has; the student marks each. */
    rubric: z.array(itemSchema()).min(1),
  })
export type FreeQuestion = z.infer<ReturnType<typeof freeSchema>>
/** `marks` by criterion id, once the student compares. */
export type FreeResponse = { kind: 'free'; text: string; marks: Record<string, boolean> }

/** Whether the text is blank and no criterion that the question has is marked. */
export function isEmptyFree(question: FreeQuestion, response: FreeResponse): boolean {
  return isBlank(response.text) && !question.rubric.some((criterion) => Object.hasOwn(response.marks, criterion.id))
}

/** The share of criteria that the student marked as met; incomplete until there is a text and every mark. */
export function gradeFree(question: FreeQuestion, response: FreeResponse): Grade {
  const ids = question.rubric.map((criterion) => criterion.id)
  const gone = Object.keys(response.marks).filter((id) => !ids.includes(id))
  if (gone.length > 0) return stale(gone)
  if (isBlank(response.text)) return { status: 'incomplete', missing: [] }
  const missing = ids.filter((id) => !Object.hasOwn(response.marks, id))
  if (missing.length > 0) return { status: 'incomplete', missing }
  const met = ids.filter((id) => own(response.marks, id))
  return {
    status: 'graded',
    score: met.length / ids.length,
    parts: ids.map((id) => ({ id, verdict: met.includes(id) ? 'right' : 'missed' })),
  }
}

/** The model answer as plain text, every criterion met. */
export function correctFree(question: FreeQuestion): FreeResponse {
  const text = question.model.replace(/<[^>]*>/g, '').trim()
  const marks = Object.fromEntries(question.rubric.map((criterion) => [criterion.id, true]))
  // A model answer may be nothing but an image.
  return { kind: 'free', text: text === '' ? '…' : text, marks }
}

/** What decides the grade. */
export function keyFree(question: Omit<FreeQuestion, 'key'>): unknown {
  return question.rubric.map((criterion) => criterion.id).sort()
}
