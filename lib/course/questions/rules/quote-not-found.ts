import type { Fix } from '../../diagnostic'
import type { Fault } from '../../syntax/problem'

/**
 * A quote that does not stand exactly once in its section.
 *
 * good: `evidence="#rusting" quote="Iron rusts in damp air."`, if that section says so · bad: words that it does not have
 */
export function quoteNotFound(anchor: string, times: number, fix?: Fix): Fault {
  return {
    rule: 'quote-not-found',
    message:
      times === 0
        ? `The section \`#${anchor}\` does not hold these words.`
        : `The section \`#${anchor}\` holds these words ${times} times.`,
    hint:
      times > 0
        ? 'Quote more of the sentence, so that it stands there once.'
        : fix
          ? 'Only capitals, quotation marks, dashes or signs of Markdown differ: copy the words as a reader sees them.'
          : 'Copy the words as a reader sees them, in one piece.',
    ...(fix && { fix }),
  }
}
