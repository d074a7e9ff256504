import { nearest } from '../../nearest'
import type { Fault } from '../../syntax/problem'

/**
 * Evidence in a section that the lesson does not have, or whose heading has no id of its author.
 *
 * good: `evidence="#rusting"`, with `## Rusting {#rusting}` in the lesson · bad: `evidence="#rust"`
 */
export function danglingEvidence(anchor: string, anchors: ReadonlySet<string>, madeFromText: boolean): Fault {
  const meant = nearest(anchor, anchors)
  return {
    rule: 'dangling-evidence',
    message: madeFromText
      ? `The heading \`#${anchor}\` has no id of its own.`
      : `This lesson has no heading with the id \`${anchor}\`.`,
    hint: madeFromText
      ? `Write the id after the heading, so that it stays when the heading is reworded: \`{#${anchor}}\`.`
      : meant
        ? `Did you mean \`#${meant}\`?`
        : `Write it after the heading that is meant: \`{#${anchor}}\`.`,
  }
}
