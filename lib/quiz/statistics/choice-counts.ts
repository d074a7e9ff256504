import type { Response } from '../question'
import type { Column } from './attempt'
import { type Chosen, chosen } from './chosen'
import type { Groups } from './groups'
import { type Part, partsOf } from './parts'

/** How often something was chosen: by all, and by the upper and the lower group. `typed`: a text that was not foreseen. */
export type ChoiceCount = {
  id: string
  correct: boolean
  typed?: string
  n: number
  upper: number
  lower: number
}

/** A part of a question with its counts: the author's choices in their order, then unforeseen texts, the commonest first. */
export type PartCounts = Omit<Part, 'choices'> & { counts: ChoiceCount[] }

/**
 * The distractor table of a question: who chose what. Source: Crocker & Algina, Introduction to Classical and Modern Test
 * Theory (1986), chapter 14. `groups` as made from the rest of the test; without them upper and lower are 0.
 */
export function choiceCounts({ question, attempts }: Column, groups: Groups | null): PartCounts[] {
  const parts = partsOf(question).map((part) => ({
    ...part,
    found: new Map<string, ChoiceCount>(
      part.choices.map(({ id, correct }) => [id, { id, correct, n: 0, upper: 0, lower: 0 }]),
    ),
  }))
  const byId = new Map(parts.map((part) => [part.id, part.found]))
  // Students who gave the same may share one response, and then what it chose.
  const known = new Map<Response, Chosen[]>()
  for (const [i, attempt] of attempts.entries()) {
    if (!attempt) continue
    const choices = known.get(attempt.response) ?? chosen(question, attempt)
    known.set(attempt.response, choices)
    for (const { part, choice, typed } of choices) {
      const found = byId.get(part)
      let count = found?.get(choice)
      if (!found || (!count && typed === undefined)) continue
      if (!count) {
        count = { id: choice, correct: false, typed, n: 0, upper: 0, lower: 0 }
        found.set(choice, count)
      }
      count.n++
      if (groups?.upper.has(i)) count.upper++
      if (groups?.lower.has(i)) count.lower++
    }
  }
  return parts.map(({ found, choices, ...part }) => {
    const counts = [...found.values()]
    const unforeseen = counts.slice(choices.length).sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1))
    return { ...part, counts: [...counts.slice(0, choices.length), ...unforeseen] }
  })
}
