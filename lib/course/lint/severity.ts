import type { Diagnostic } from '../diagnostic'

export const SEVERITIES = ['off', 'warning', 'error'] as const

/** How much rules count, by their names; a rule that is not named warns. */
export type Severities = Partial<Record<string, (typeof SEVERITIES)[number]>>

/** The problems as the course wants them told. */
export function withSeverities(problems: Diagnostic[], severities: Severities): Diagnostic[] {
  return problems.flatMap((problem) => {
    const severity = severities[problem.rule] ?? problem.severity
    return severity === 'off' ? [] : [{ ...problem, severity }]
  })
}
