import type { Diagnostic } from '../diagnostic'
import { reporter } from '../reporter'
import { RULES } from './registry'
import type { LintedCourse } from './rule'

/** Runs the rules that need all lessons. */
export function lintCourse(course: LintedCourse): Diagnostic[] {
  const problems: Diagnostic[] = []
  for (const rule of RULES) {
    if (rule.of !== 'course') continue
    rule.check(course, (file, place, { message, hint = rule.mend }) =>
      reporter(file, problems)(place, { rule: rule.name, severity: 'warning', message, hint }),
    )
  }
  return problems
}
