import { type Answered, byTime, type Event, type QuestionKey } from './event'
import { withoutRetracted } from './retraction'
import type { Cards } from './schedule'

/** A question as far as an overview goes. */
export type Outlined = { key: QuestionKey; points: number }

/** The first and the latest of all answers to a question, wherever they were given. */
export type History = { first: Answered; latest: Answered }

/** How a student stands with some questions. Shares are of the points of those answered, 0 to 1. */
export type Overview = {
  questions: number
  answered: number
  /** What the first answers earned, and what the latest do; undefined while nothing is answered. */
  first: number | undefined
  latest: number | undefined
  /** How many are due before `end`, and when the first of the others is. */
  due: number
  next: number | undefined
}

/** The history of every question that was answered, by its key. Starting a quiz again leaves it as it is. */
export function histories(events: readonly Event[]): ReadonlyMap<QuestionKey, History> {
  const map = new Map<QuestionKey, History>()
  const answers = withoutRetracted(events).filter((event) => event.type === 'answered')
  for (const answer of answers.sort(byTime))
    map.set(answer.question, { first: map.get(answer.question)?.first ?? answer, latest: answer })
  return map
}

/** Sums up some questions: those of a lesson, of an objective. `end` is the end of the student's day in ms. */
export function overview(
  questions: readonly Outlined[],
  known: ReadonlyMap<QuestionKey, History>,
  cards: Cards,
  end: number,
): Overview {
  const answered = questions.flatMap(({ key, points }) => {
    const history = known.get(key)
    return history ? [{ points, first: history.first.score, latest: history.latest.score }] : []
  })
  const points = sum(answered.map((one) => one.points))
  const share = (of: 'first' | 'latest') =>
    points > 0 ? sum(answered.map((one) => one.points * one[of])) / points : undefined
  const dues = questions.flatMap(({ key }) => cards.get(key)?.due ?? [])
  const later = dues.filter((due) => due >= end)
  return {
    questions: questions.length,
    answered: answered.length,
    first: share('first'),
    latest: share('latest'),
    due: dues.length - later.length,
    next: later.length > 0 ? Math.min(...later) : undefined,
  }
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
