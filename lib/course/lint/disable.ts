import type { Diagnostic } from '../diagnostic'
import { nearest } from '../nearest'
import { reporter, spanOf } from '../reporter'
import type { Comment } from '../syntax/comments'
import type { Fault, Report } from '../syntax/problem'
import type { Span } from '../yaml-text'
import { RULES } from './registry'

/** `{/* lectern-disable-next rule: why * /}`: what a rule finds in what follows the comment is as its author wants it. */
export type Disable = { rule: string; place: Span; next: Span }

const OURS = /^lectern-/
const FORM = /^lectern-disable-next\s+([\w-]+)\s*(?::\s*(\S[\s\S]*))?$/
const EXAMPLE = 'Write `{/* lectern-disable-next negated-stem: why it has to be so */}`.'

/** The comments that switch rules off. Reports those that are not of the form, name no rule (`unknown-rule`) or give no reason (`bad-disable`). */
export function readDisables(comments: Comment[], report: Report): Disable[] {
  return comments.flatMap(({ text, place, next }) => {
    if (!OURS.test(text)) return []
    const [, rule, why] = FORM.exec(text) ?? []
    if (rule === undefined) report(place, bad('This comment is meant for the check, which can’t read it.', EXAMPLE))
    else if (!RULES.some(({ name }) => name === rule)) report(place, unknownRule(rule))
    else if (why === undefined)
      report(place, bad(`It is not said why \`${rule}\` is switched off.`, `Add the reason: \`${rule}: …\`.`))
    else if (!next)
      report(place, bad('Nothing follows this comment.', 'Put it on a line of its own before what it is about.'))
    else return [{ rule, place: spanOf(place), next: spanOf(next) }]
    return []
  })
}

const bad = (message: string, hint: string): Fault => ({ rule: 'bad-disable', severity: 'warning', message, hint })

function unknownRule(name: string): Fault {
  const meant = nearest(
    name,
    RULES.map((rule) => rule.name),
  )
  return {
    rule: 'unknown-rule',
    severity: 'warning',
    message: `There is no rule \`${name}\` that can be switched off.`,
    hint: meant ? `Did you mean \`${meant}\`?` : 'The guide for authors lists the rules; errors can’t be switched off.',
  }
}

/**
 * What is left of the problems once lessons have switched rules off, and comments for which there was nothing to switch off (`unused-disable`);
 * of those nothing is said in a file with errors, which may hide what they are about.
 */
export function withoutDisabled(problems: Diagnostic[], disables: ReadonlyMap<string, Disable[]>): Diagnostic[] {
  if (![...disables.values()].some((of) => of.length > 0)) return problems
  const used = new Set<Disable>()
  const kept = problems.filter((problem) => {
    const of =
      disables.get(problem.file)?.filter(({ rule, next }) => rule === problem.rule && isIn(problem, next)) ?? []
    for (const disable of of) used.add(disable)
    return of.length === 0
  })
  const broken = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  for (const [file, of] of disables)
    for (const disable of of)
      if (!used.has(disable) && !broken.has(file)) reporter(file, kept)(disable.place, unused(disable))
  return kept
}

const isIn = ({ line, column }: Span, { line: from, column: first, endLine = from, endColumn = first }: Span) =>
  (line > from || (line === from && column >= first)) && (line < endLine || (line === endLine && column < endColumn))

const unused = ({ rule }: Disable): Fault => ({
  rule: 'unused-disable',
  severity: 'warning',
  message: `What follows has nothing that \`${rule}\` tells of.`,
  hint: 'Remove the comment, or put it directly before what it is about.',
})
