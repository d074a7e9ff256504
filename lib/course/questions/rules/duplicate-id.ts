import type { Fault } from '../../syntax/problem'

/**
 * Two things of one kind with the same id, so that an answer could not say which it means.
 *
 * good: `<Question id="acids">` and `<Question id="bases">` · bad: `<Question id="acids">` twice
 */
export const duplicateId = (what: string, id: string, line: number): Fault => ({
  rule: 'duplicate-id',
  message: `The ${what} in line ${line} has the id \`${id}\` too.`,
  hint: 'Give one of the two another id.',
})
