import type { Fault } from '../../syntax/problem'

/**
 * Two parts of a question that a student could not tell apart.
 *
 * good: `- [x] 4` and `- [ ] 5` · bad: `- [x] 4` and `- [ ] 4`
 */
export const duplicateOption = (what: string, line?: number): Fault => ({
  rule: 'duplicate-option',
  message: line === undefined ? `${what} stands here twice.` : `${what} is the same as the one in line ${line}.`,
  hint: 'Reword or remove one of the two.',
})
