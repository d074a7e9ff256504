import { wilson } from '@/lib/quiz/statistics/wilson'
import { type Answered, byTime, type Confidence, type Event, type QuestionKey } from './event'
import { withoutRetracted } from './retraction'
import { DAY } from './schedule'

/** The chance of being right that each step of confidence states. */
export const STATED: Record<Confidence, number> = { 1: 0.4, 2: 0.7, 3: 0.95 }

/** How the answers given with one step of confidence came out: `actual` is their mean score, `low` to `high` its interval. */
export type Step = {
  confidence: Confidence
  stated: number
  answers: number
  actual: number
  low: number
  high: number
}

/** `brier`: mean squared distance of what was stated from what came of it, 0 to 1, the lower the better. */
export type Calibration = { answers: number; brier: number | undefined; steps: Step[] }

/**
 * Stated confidence against actual scores. Counts the answers with a stated confidence, but none within half a day of an
 * earlier answer to the same question: by then its key has been shown. Intervals are Wilson's at 95 %, the score is
 * Brier's (1950, doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2) in its form for two outcomes. Takes events in any
 * order.
 */
export function calibration(events: readonly Event[]): Calibration {
  const stated = unprompted(events).flatMap(({ confidence, score }) => (confidence ? [{ confidence, score }] : []))
  const steps = ([1, 2, 3] as const).map((confidence) => {
    const scores = stated.filter((answer) => answer.confidence === confidence).map(({ score }) => score)
    const actual = mean(scores)
    const [low, high] = scores.length > 0 ? wilson(actual, scores.length) : [0, 1]
    return { confidence, stated: STATED[confidence], answers: scores.length, actual, low, high }
  })
  const errors = stated.map(({ confidence, score }) => (STATED[confidence] - score) ** 2)
  return { answers: stated.length, brier: errors.length > 0 ? mean(errors) : undefined, steps }
}

/** The answers that were not given shortly after another to the same question. */
function unprompted(events: readonly Event[]): Answered[] {
  const before = new Map<QuestionKey, number>()
  return withoutRetracted(events)
    .filter((event) => event.type === 'answered')
    .sort(byTime)
    .filter(({ question, at }) => {
      const last = before.get(question)
      before.set(question, at)
      return last === undefined || at - last >= DAY / 2
    })
}

/** Of no numbers 0. */
const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length)
