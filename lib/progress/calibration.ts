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
 * earlier answer to the same question: by then its key has been shown. Intervals are Wilson's (1927,
 * doi:10.1080/01621459.1927.10502953) at 95 %, the score is Brier's (1950,
 * doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2) in its form for two outcomes. Takes events in any order.
 */
export function calibration(events: readonly Event[]): Calibration {
  const stated = unprompted(events).flatMap(({ confidence, score }) => (confidence ? [{ confidence, score }] : []))
  const steps = ([1, 2, 3] as const).map((confidence) => {
    const scores = stated.filter((answer) => answer.confidence === confidence).map(({ score }) => score)
    const actual = mean(scores)
    return { confidence, stated: STATED[confidence], answers: scores.length, actual, ...wilson(actual, scores.length) }
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

/** The standard normal quantile of 97.5 %. */
const Z = 1.959964

/** Wilson's score interval of a share of n. */
function wilson(share: number, n: number): { low: number; high: number } {
  if (n === 0) return { low: 0, high: 1 }
  const centre = share + Z ** 2 / (2 * n)
  const half = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))
  const whole = 1 + Z ** 2 / n
  return { low: Math.max(0, (centre - half) / whole), high: Math.min(1, (centre + half) / whole) }
}
