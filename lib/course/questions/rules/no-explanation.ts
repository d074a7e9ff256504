import type { Fault } from '../../syntax/problem'

/**
 * Nothing explains the answer, which is what students learn most from.
 *
 * good: `<Why>Iron binds the oxygen of the air.</Why>`, or feedback under every option · bad: neither
 */
export const noExplanation = (): Fault => ({
  rule: 'no-explanation',
  severity: 'warning',
  message: 'Nothing explains the right answer.',
  hint: 'Add `<Why>…</Why>`, or feedback under every option.',
})
