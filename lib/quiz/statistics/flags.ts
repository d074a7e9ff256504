import type { Calibration } from './calibration'
import type { PartCounts } from './choice-counts'
import type { Discrimination } from './discrimination'
import type { Facility } from './facility'
import type { Groups } from './groups'
import { FEWEST } from './interval'
import { partFlags } from './part-flags'

/**
 * Why a question deserves a look. Of a choice: `part` and `choice` as in its counts. Wording and advice live in components.
 * `key-suspect`: the best students prefer a wrong choice to the right one, which the weakest prefer.
 * `negative-discrimination`, `low-discrimination`: strong students do no better in it than weak ones.
 * `upper-prefers`: a wrong choice, or leaving out a right one, attracts the best students more than the weakest.
 * `unforeseen-answer`: many typed the same text, which the key does not know. `sure-but-wrong`: those who were very sure
 * were mostly wrong. `too-hard`, `too-easy`. `unused-distractor`: hardly anyone took it.
 */
export type Flag =
  | {
      code: 'too-hard' | 'too-easy' | 'negative-discrimination' | 'low-discrimination' | 'sure-but-wrong'
    }
  | {
      code: 'key-suspect' | 'upper-prefers' | 'unforeseen-answer' | 'unused-distractor'
      part: string
      choice: string
    }

export type FlagCode = Flag['code']

/** What an item analysis has found before it is judged. */
export type Findings = {
  /** How many students were not wholly right. */
  missed: number
  facility: Facility | null
  discrimination: Discrimination
  groups: Groups | null
  parts: PartCounts[]
  calibration: Calibration[] | null
}

/** Below, a question discourages more than it tells. Crocker & Algina (1986), chapter 5: 0.3 to 0.8 tells students apart best. */
export const TOO_HARD = 0.3
/** Above, hardly anyone is told anything. Higher than in examinations, because in practice success is no fault. */
export const TOO_EASY = 0.95
/** A good question has this at least. Ebel & Frisbie, Essentials of Educational Measurement (1991), chapter 13. */
export const GOOD_DISCRIMINATION = 0.3
/** Outside, scores vary too little for a correlation to be high. */
const VARIED = { from: 0.1, to: 0.9 }

/**
 * The reasons to look at a question, the gravest first. Nothing is flagged by fewer than FEWEST answers; what rests on a
 * correlation or a difference is flagged only where its interval of 95 % leaves no good question.
 */
export function flags({ missed, facility, discrimination, groups, parts, calibration }: Findings): Flag[] {
  if (!facility || facility.n < FEWEST) return []
  const found: Flag[] = []
  const tooEasy = facility.value > TOO_EASY
  const weak = discrimination.value !== null && discrimination.interval[1] < GOOD_DISCRIMINATION
  const varied = facility.value >= VARIED.from && facility.value <= VARIED.to
  if (weak && discrimination.value < 0) found.push({ code: 'negative-discrimination' })
  else if (weak && varied) found.push({ code: 'low-discrimination' })
  const sure = calibration?.find(({ confidence }) => confidence === 3)?.facility
  if (sure && sure.interval[1] < 0.5) found.push({ code: 'sure-but-wrong' })
  if (facility.value < TOO_HARD) found.push({ code: 'too-hard' })
  if (tooEasy) found.push({ code: 'too-easy' })
  const ofParts = parts.flatMap((part) => partFlags(part, facility.n, missed, groups))
  const order: FlagCode[] = [
    'key-suspect',
    'negative-discrimination',
    'upper-prefers',
    'low-discrimination',
    'unforeseen-answer',
    'sure-but-wrong',
    'too-hard',
    'unused-distractor',
    'too-easy',
  ]
  return [...found, ...ofParts].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code))
}
