import type { Column } from './attempt'
import { type Calibration, calibration } from './calibration'
import { choiceCounts, type PartCounts } from './choice-counts'
import { type Discrimination, discrimination } from './discrimination'
import { type Facility, facility } from './facility'
import { type Findings, type Flag, flags } from './flags'
import { groups } from './groups'
import { median } from './median'
import { restScores } from './rest-scores'
import type { Totals } from './totals'

/** The item analysis of one question. */
export type ItemAnalysis = {
  key: string
  /** How many students answered it. */
  n: number
  facility: Facility | null
  discrimination: Discrimination
  /** How many students are in the upper and in the lower group; null where there are no groups. */
  groups: { upper: number; lower: number } | null
  parts: PartCounts[]
  /** The median of the seconds it took n students; null where no time is known. */
  time: { n: number; seconds: number } | null
  calibration: Calibration[] | null
  flags: Flag[]
}

/** Analyses a question against the totals of the test that it belongs to. */
export function analyseItem(column: Column, totals: Totals): ItemAnalysis {
  const { key, attempts } = column
  const given = attempts.filter((attempt) => attempt !== undefined)
  const rest = restScores(column, totals)
  const made = groups(rest)
  const findings: Findings = {
    missed: given.filter(({ score }) => score < 1).length,
    facility: facility(given.map(({ score }) => score)),
    discrimination: discrimination(
      attempts.map((attempt) => attempt?.score),
      rest,
    ),
    groups: made,
    parts: choiceCounts(column, made),
    calibration: calibration(attempts),
  }
  const seconds = given.map((attempt) => attempt.seconds).filter((one) => one !== undefined)
  return {
    key,
    n: given.length,
    facility: findings.facility,
    discrimination: findings.discrimination,
    parts: findings.parts,
    calibration: findings.calibration,
    groups: made && { upper: made.upper.size, lower: made.lower.size },
    time: seconds.length > 0 ? { n: seconds.length, seconds: median(seconds) } : null,
    flags: flags(findings),
  }
}
