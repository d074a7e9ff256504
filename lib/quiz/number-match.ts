import type { NumberAnswer } from './kinds/number'
import type { Quantity } from './quantity'
import type { Code, PartResult } from './result'
import { fold } from './text-fold'
import { type Unit, unitOf } from './units'

/** Relative error of sums and conversions of doubles, which is not the student's. */
const ROUNDING = 1e-14

/**
 * How an answer is met: `rank` 0 as written or converted, 1 with a unit that was not asked for, 2 but for its unit.
 * `margin`: in SI for rank 0, else as written.
 */
type Match = { answer: NumberAnswer; rank: 0 | 1 | 2; margin: number; code?: Code }

/**
 * What a number comes to among the answers that the author foresaw, with its score: 1 when right, 0.5 when right but for
 * its unit, else 0. The closest description wins: a foreseen wrong 84 says more of 84 than a right 80 ± 5 does.
 */
export function judgeQuantity(
  answers: readonly NumberAnswer[],
  quantity: Quantity,
): Omit<PartResult, 'id'> & { score: number } {
  const matches = answers.map((answer) => match(answer, quantity)).filter((one) => one !== null)
  const [best] = matches.sort(
    (a, b) => a.rank - b.rank || a.margin - b.margin || Number(b.answer.correct) - Number(a.answer.correct),
  )
  if (!best) {
    const margins = answers.some((answer) => answer.correct && answer.tolerance.amount > 0)
    return { score: 0, verdict: 'wrong', ...(margins && { code: 'out-of-tolerance' as const }) }
  }
  const { answer, rank, code } = best
  if (!answer.correct) return { score: 0, verdict: 'wrong', answer: answer.id }
  // The author's word on a right answer would mislead where the unit is at fault.
  if (rank === 2) return { score: 0.5, verdict: 'wrong', code }
  return { score: 1, verdict: 'right', answer: answer.id, ...(code && { code }) }
}

function match(answer: NumberAnswer, { values, unit }: Quantity): Match | null {
  const asked = unitOf(answer.unit ?? '')
  const given = unitGiven(unit, answer.unit, asked)
  const { by, amount } = answer.tolerance
  const margin = by === 'percent' ? (amount / 100) * Math.abs(answer.value) : amount
  const wanted = answer.value * asked.factor + asked.nought
  const isNear = (value: number, from: Unit) => {
    const found = value * from.factor + from.nought
    return Math.abs(found - wanted) <= margin * asked.factor + ROUNDING * Math.max(Math.abs(found), Math.abs(wanted))
  }
  if (given.dimension === asked.dimension && values.some((value) => isNear(value, given))) {
    return { answer, margin: margin * asked.factor, rank: 0 }
  }
  if (!values.some((value) => isNear(value, asked))) return null
  if (answer.unit === undefined) return { answer, margin, rank: 1, code: 'unit-unexpected' }
  return { answer, margin, rank: 2, code: unit === '' ? 'unit-missing' : 'unit-wrong' }
}

/** The unit given; one that only its capitals make unknown (HZ) is the one asked for, and C and F are degrees where degrees are. */
function unitGiven(given: string, askedText: string | undefined, asked: Unit): Unit {
  const unit = unitOf(asked.nought !== 0 && /^[cf]$/i.test(given) ? `°${given}` : given)
  const loose = (text: string) => fold(text, { case: false, accents: false })
  return !unit.known && loose(given) === loose(askedText ?? '') ? asked : unit
}
