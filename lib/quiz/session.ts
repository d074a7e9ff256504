import { grade } from './grade'
import type { Question, Response } from './question'

/** A question and how the student stands with it. `id` tells it from the others: its key, or its own id. */
export type Taken = {
  id: string
  question: Question
  /** The response handed in last, its score and the fingerprint of the question's key then. */
  latest?: { response: Response; score: number; key: string }
  /** Whether it awaits an answer: never answered, or taken again since. */
  open: boolean
  /** How many hints were opened. */
  hints: number
}

/** `open`: awaits an answer. `asks-again`: answered, but the question has changed so that the answer no longer fits it. */
export type QuestionState =
  | { id: string; status: 'open' | 'asks-again' }
  /** `was`: the score as it was when handed in, where the key has changed since and with it the score. */
  | { id: string; status: 'graded'; score: number; was?: number }

/** How some questions stand together; `earned` and `possible` in points. */
export type Tally = {
  questions: number
  answered: number
  earned: number
  possible: number
  /** Ids of those answered with less than the full score: the ones to take again. */
  missed: string[]
}

/** `open`: ids that await an answer, those that ask again among them, in order. `hints`: how many were opened in all. */
export type Session = Tally & {
  states: QuestionState[]
  open: string[]
  finished: boolean
  hints: number
  /** In the order in which the questions first name them. */
  objectives: (Tally & { objective: string })[]
}

/**
 * What a quiz, a review or an exam shows. Answers are graded by the questions as they are now, whatever their score was
 * when they were handed in.
 */
export function session(taken: readonly Taken[]): Session {
  const rows = taken.map((one) => ({ question: one.question, state: stateOf(one) }))
  const objectives = [...new Set(taken.map(({ question }) => question.objective))]
  const open = rows.filter(({ state }) => state.status !== 'graded').map(({ state }) => state.id)
  return {
    ...tally(rows),
    states: rows.map(({ state }) => state),
    open,
    finished: open.length === 0,
    hints: taken.reduce((sum, one) => sum + one.hints, 0),
    objectives: objectives.map((objective) => ({
      objective,
      ...tally(rows.filter(({ question }) => question.objective === objective)),
    })),
  }
}

function stateOf({ id, question, latest, open }: Taken): QuestionState {
  if (open || !latest) return { id, status: 'open' }
  const graded = grade(question, latest.response)
  if (graded.status !== 'graded') return { id, status: 'asks-again' }
  const changed = latest.key !== question.key && latest.score !== graded.score
  return { id, status: 'graded', score: graded.score, ...(changed && { was: latest.score }) }
}

/** Sums up some questions and their states. */
export function tally(rows: readonly { question: Question; state: QuestionState }[]): Tally {
  const sums: Tally = { questions: rows.length, answered: 0, earned: 0, possible: 0, missed: [] }
  for (const { question, state } of rows) {
    sums.possible += question.points
    if (state.status !== 'graded') continue
    sums.answered++
    sums.earned += question.points * state.score
    if (state.score < 1) sums.missed.push(state.id)
  }
  return sums
}
