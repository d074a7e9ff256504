import { NOWHERE } from '../kinds/sort'
import type { Question } from '../question'

/** Something that could be chosen in a part of a question. */
export type Choice = { id: string; correct: boolean }

/**
 * A part of a question in which choices compete: the whole of it, a gap, a row, an item. Ids are those of the question,
 * and '' for the whole.
 * `exclusive`: a student gives one choice. `offered`: each choice was written to be chosen, so that one which nobody takes
 * does nothing. `open`: a student types, and what they type may be none of the choices.
 */
export type Part = { id: string; exclusive: boolean; offered: boolean; open: boolean; choices: Choice[] }

const choicesOf = (parts: readonly { id: string; correct: boolean }[]): Choice[] =>
  parts.map(({ id, correct }) => ({ id, correct }))

const typed = (id: string, answers: readonly { id: string; correct: boolean }[]): Part => ({
  id,
  exclusive: true,
  offered: false,
  open: true,
  choices: choicesOf(answers),
})

const closed = (id: string, choices: Choice[], how: { exclusive: boolean; offered: boolean }): Part => ({
  id,
  ...how,
  open: false,
  choices,
})

/** The parts of a question and what can be chosen in each, as the author wrote it. Of an order, the places (from 1) of each item. */
export function partsOf(question: Question): Part[] {
  switch (question.kind) {
    case 'choice':
      return [closed('', choicesOf(question.options), { exclusive: question.select === 'one', offered: true })]
    case 'hotspot':
      return [closed('', choicesOf(question.areas), { exclusive: question.select === 'one', offered: true })]
    case 'select': {
      const pieces = question.paragraphs.flat().filter((piece) => 'id' in piece)
      return [closed('', choicesOf(pieces), { exclusive: false, offered: false })]
    }
    case 'text':
    case 'number':
      return [typed('', question.answers)]
    case 'cloze':
      return question.gaps.map((gap) =>
        gap.type === 'text'
          ? typed(gap.id, gap.answers)
          : closed(gap.id, choicesOf(gap.options), { exclusive: true, offered: true }),
      )
    case 'match':
      return question.prompts.map(({ id, target }) =>
        closed(
          id,
          question.targets.map((one) => ({ id: one.id, correct: one.id === target })),
          { exclusive: true, offered: false },
        ),
      )
    case 'sort':
      return question.items.map(({ id, category }) =>
        closed(
          id,
          [...question.categories.map((one) => one.id), NOWHERE].map((one) => ({ id: one, correct: one === category })),
          { exclusive: true, offered: false },
        ),
      )
    case 'order':
      return question.items.map(({ id }, place) =>
        closed(
          id,
          question.items.map((_, other) => ({ id: String(other + 1), correct: other === place })),
          { exclusive: true, offered: false },
        ),
      )
    case 'free':
      return [
        closed(
          '',
          question.rubric.map(({ id }) => ({ id, correct: true })),
          { exclusive: false, offered: false },
        ),
      ]
  }
}
