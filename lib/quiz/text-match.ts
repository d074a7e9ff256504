import type { Answer } from './base'
import { editDistance } from './edit-distance'
import { fold, type Strictness } from './text-fold'

/** `typos`: how many slips are forgiven. */
export type Leniency = Strictness & { typos: number }

export type TextMatch = { answer: Answer; typos: number }

/**
 * The foreseen answer that a text is, with the slips it has, or undefined when it is none of them.
 * The fewest slips win, and a right answer wins over a wrong one with as many: so a foreseen wrong answer that is met
 * exactly is wrong, however near a right one is.
 */
export function matchText(text: string, answers: readonly Answer[], leniency: Leniency): TextMatch | undefined {
  const given = fold(text, leniency)
  let best: TextMatch | undefined
  for (const answer of answers) {
    const wordings = [...answer.texts, ...(answer.elsewhere ?? [])]
    const typos = Math.min(...wordings.map((accepted) => slips(given, fold(accepted, leniency), leniency.typos)))
    if (typos === Infinity) continue
    const tie = typos === best?.typos && answer.correct && !best.answer.correct
    if (best === undefined || typos < best.typos || tie) best = { answer, typos }
  }
  return best
}

/**
 * Slips between two folded texts, Infinity when they are more than `most`. Digits are never slips (1914 is not 1915),
 * and more than half of the expected text must stand, so that short words must be exact.
 */
function slips(given: string, expected: string, most: number): number {
  const allowed = Math.min(most, Math.ceil([...expected].length / 2) - 1)
  if (Math.abs(given.length - expected.length) > 2 * allowed || digits(given) !== digits(expected)) return Infinity
  const distance = editDistance(given, expected)
  return distance <= allowed ? distance : Infinity
}

const digits = (text: string) => text.replace(/\D/g, '')
