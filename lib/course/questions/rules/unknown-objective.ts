import { nearest } from '../../nearest'
import type { Fault } from '../../syntax/problem'

/**
 * A question for an objective that the course does not have.
 *
 * good: `objective="acids"`, with `acids: …` under `objectives:` in course.yaml · bad: `objective="acid"`
 */
export function unknownObjective(name: string, objectives: ReadonlySet<string>): Fault {
  const meant = nearest(name, objectives)
  return {
    rule: 'unknown-objective',
    message: `The course has no objective \`${name}\`.`,
    hint: meant
      ? `Did you mean \`${meant}\`?`
      : 'Add it to `objectives` in course.yaml, or name one that stands there.',
  }
}
