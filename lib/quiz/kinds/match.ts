import { z } from 'zod'
import { gradeAssignment, isEmptyAssignment } from '../assignment'
import { base, html, id, itemSchema } from '../base'
import type { Grade } from '../result'
import { shuffled } from '../shuffle'

export const matchSchema = () =>
  base().extend({
    kind: z.literal('match'),
    /** The two column headings, as HTML. */
    headings: z.tuple([html(), html()]),
    /** Left column; `target` is the id of what belongs to it. */
    prompts: z.array(itemSchema().extend({ target: id() })).min(2),
    /** Right column, each text once; those that no prompt names are decoys. */
    targets: z.array(itemSchema()).min(2),
  })
export type MatchQuestion = z.infer<ReturnType<typeof matchSchema>>
/** Target id by prompt id. */
export type MatchResponse = { kind: 'match'; pairs: Record<string, string> }

/** Whether no prompt that the question has got a target. */
export function isEmptyMatch(question: MatchQuestion, response: MatchResponse): boolean {
  return isEmptyAssignment(question.prompts, response.pairs)
}

/** The share of prompts that have their target. */
export function gradeMatch(question: MatchQuestion, response: MatchResponse): Grade {
  const targets = new Set(question.targets.map((target) => target.id))
  return gradeAssignment(question.prompts, response.pairs, (prompt, target) =>
    targets.has(target) ? { verdict: target === prompt.target ? 'right' : 'wrong' } : null,
  )
}

/** Every prompt with its target. */
export function correctMatch(question: MatchQuestion): MatchResponse {
  return { kind: 'match', pairs: Object.fromEntries(question.prompts.map((prompt) => [prompt.id, prompt.target])) }
}

/** Target ids in the order in which this seed shows them. */
export function presentMatch(question: MatchQuestion, seed: string): string[] {
  return shuffled(question.targets, `${seed}/${question.id}`).map((target) => target.id)
}

/** What decides the grade. */
export function keyMatch(question: Omit<MatchQuestion, 'key'>): unknown {
  return question.prompts.map((prompt) => JSON.stringify([prompt.id, prompt.target])).sort()
}
