import type { Fault } from '../../syntax/problem'

/**
 * Nothing says which answer is right.
 *
 * good: `- [x] Paris` beside `- [ ] Lyon` · bad: only `- [ ] Paris` and `- [ ] Lyon`
 */
export const noKey = (missing: string, hint: string): Fault => ({ rule: 'no-key', message: missing, hint })
