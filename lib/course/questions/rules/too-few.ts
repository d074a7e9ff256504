import type { Fault } from '../../syntax/problem'

/**
 * Too few parts to ask anything.
 *
 * good: two options or more · bad: one option
 */
export const tooFew = (what: string, least: number): Fault => ({
  rule: 'too-few',
  message: `There are fewer than ${least} ${what}.`,
  hint: 'Add some.',
})
