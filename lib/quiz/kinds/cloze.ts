import { z } from 'zod'
import { gradeAssignment, isEmptyAssignment } from '../assignment'
import { answerSchema, base, html, id, leniency } from '../base'
import type { Grade, PartResult } from '../result'
import { shuffled } from '../shuffle'
import { firstAccepted, judgeAnswer, keyAnswers } from '../text-answer'

export const gapSchema = () =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('text'), id: id(), answers: z.array(answerSchema()).min(1), ...leniency() }),
    z.object({
      type: z.literal('drop-down'),
      id: id(),
      /** Plain text: a drop-down shows nothing else. */
      options: z.array(z.object({ id: id(), text: z.string().min(1), correct: z.boolean() })).min(2),
    }),
  ])
export type Gap = z.infer<ReturnType<typeof gapSchema>>

export const clozeSchema = () =>
  base().extend({
    kind: z.literal('cloze'),
    /** Paragraphs; each is a run of HTML pieces (balanced, inline) and gaps, named by id. */
    paragraphs: z.array(z.array(z.union([z.object({ html: html() }), z.object({ gap: id() })]))).min(1),
    gaps: z.array(gapSchema()).min(1),
  })
export type ClozeQuestion = z.infer<ReturnType<typeof clozeSchema>>
/** By gap: the text typed, or the id of the option chosen. */
export type ClozeResponse = { kind: 'cloze'; gaps: Record<string, string> }

/** Whether every gap that the question has is blank. */
export function isEmptyCloze(question: ClozeQuestion, response: ClozeResponse): boolean {
  return isEmptyAssignment(question.gaps, response.gaps)
}

/** The share of gaps that are right. */
export function gradeCloze(question: ClozeQuestion, response: ClozeResponse): Grade {
  return gradeAssignment(question.gaps, response.gaps, judge)
}

/** The first accepted wording, or the right option, of every gap. */
export function correctCloze(question: ClozeQuestion): ClozeResponse {
  return { kind: 'cloze', gaps: Object.fromEntries(question.gaps.map((gap) => [gap.id, correctIn(gap)])) }
}

/** Option ids of the drop-down gaps, gap after gap, each gap's in the order in which this seed shows them. */
export function presentCloze(question: ClozeQuestion, seed: string): string[] {
  return question.gaps.flatMap((gap) =>
    gap.type === 'drop-down'
      ? shuffled(gap.options, `${seed}/${question.id}/${gap.id}`).map((option) => option.id)
      : [],
  )
}

/** What decides the grade. */
export function keyCloze(question: Omit<ClozeQuestion, 'key'>): unknown {
  return question.gaps.map((gap) => JSON.stringify([gap.id, keyOfGap(gap)])).sort()
}

function judge(gap: Gap, value: string): Omit<PartResult, 'id'> | null {
  if (gap.type === 'text') return judgeAnswer(value, gap.answers, gap)
  const option = gap.options.find((option) => option.id === value)
  return option ? { verdict: option.correct ? 'right' : 'wrong' } : null
}

function correctIn(gap: Gap): string {
  return gap.type === 'text' ? firstAccepted(gap.answers) : (gap.options.find((option) => option.correct)?.id ?? '')
}

function keyOfGap(gap: Gap): unknown {
  if (gap.type === 'text') return keyAnswers(gap.answers, gap)
  return gap.options
    .filter((option) => option.correct)
    .map((option) => option.id)
    .sort()
}
