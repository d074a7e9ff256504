import type { Question } from '../question'
import { fold } from '../text-fold'
import type { Attempt } from './attempt'
import { partsOf } from './parts'

/** What was chosen in a part (see parts.ts). `typed`: what was typed, where it is none of the choices; `choice` is then '?' and the text folded. */
export type Chosen = { part: string; choice: string; typed?: string }

/** What a graded attempt chose in each part of its question; of an order the place of each item, of a free answer the criteria met. */
export function chosen(question: Question, { response, parts }: Attempt): Chosen[] {
  switch (response.kind) {
    case 'choice':
    case 'hotspot':
    case 'select':
      return [...new Set(response.picked)].map((choice) => ({ part: '', choice }))
    case 'text':
    case 'number':
      return [typed('', response.text, parts[0]?.answer)]
    case 'cloze': {
      const answers = new Map(parts.map(({ id, answer }) => [id, answer]))
      const open = new Set(partsOf(question).flatMap((part) => (part.open ? [part.id] : [])))
      return Object.entries(response.gaps).map(([part, value]) =>
        open.has(part) ? typed(part, value, answers.get(part)) : { part, choice: value },
      )
    }
    case 'match':
      return pairs(response.pairs)
    case 'sort':
      return pairs(response.placed)
    case 'order':
      return response.items.map((part, place) => ({ part, choice: String(place + 1) }))
    case 'free':
      return Object.keys(response.marks).flatMap((choice) => (response.marks[choice] ? [{ part: '', choice }] : []))
  }
}

const pairs = (given: Readonly<Record<string, string>>): Chosen[] =>
  Object.entries(given).map(([part, choice]) => ({ part, choice }))

function typed(part: string, text: string, answer: string | undefined): Chosen {
  if (answer !== undefined) return { part, choice: answer }
  return { part, choice: `?${fold(text, { case: false, accents: false })}`, typed: text.trim() }
}
