import { z } from 'zod'
import { base, optionSchema } from '../base'
import { correctPicks, gradePicks, isEmptyPick, keyPicks, type PickRule } from '../picks'
import type { Grade } from '../result'
import { shuffled } from '../shuffle'

export const choiceSchema = () =>
  base().extend({
    kind: z.literal('choice'),
    /** Whether the student picks one option (radio) or any number (checkboxes). */
    select: z.enum(['one', 'many']),
    /** How several picks become a score; with `select: 'one'` always `all`. */
    scoring: z.enum(['all', 'each', 'right-minus-wrong']),
    /** Whether the options may be shuffled (True/False are not). */
    shuffle: z.boolean(),
    options: z.array(optionSchema()).min(2),
  })
export type ChoiceQuestion = z.infer<ReturnType<typeof choiceSchema>>
export type ChoiceResponse = { kind: 'choice'; picked: string[] }

type Unkeyed = Omit<ChoiceQuestion, 'key'>

const rule = (question: Unkeyed): PickRule => (question.select === 'one' ? 'one' : question.scoring)

/** Whether no option that the question has is picked. */
export function isEmptyChoice(question: ChoiceQuestion, response: ChoiceResponse): boolean {
  return isEmptyPick(question.options, response.picked)
}

/** Grades by the question's own scoring; with `select: 'one'` it is 0 or 1, any right option being enough. */
export function gradeChoice(question: ChoiceQuestion, response: ChoiceResponse): Grade {
  return gradePicks(question.options, response.picked, rule(question))
}

/** The right options; with `select: 'one'` the first of them. */
export function correctChoice(question: ChoiceQuestion): ChoiceResponse {
  return { kind: 'choice', picked: correctPicks(question.options, rule(question)) }
}

/** Option ids in the order in which this seed shows them. */
export function presentChoice(question: ChoiceQuestion, seed: string): string[] {
  const options = question.shuffle
    ? shuffled(question.options, `${seed}/${question.id}`, (option) => option.pinned === true)
    : question.options
  return options.map((option) => option.id)
}

/** What decides the grade. */
export function keyChoice(question: Unkeyed): unknown {
  return keyPicks(question.options, rule(question))
}
