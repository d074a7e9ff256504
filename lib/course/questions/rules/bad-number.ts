import type { Fault } from '../../syntax/problem'

/**
 * A number that can't be read, in a question of which all answers are numbers.
 *
 * good: `- = 9.81 ± 0.05 m/s^2`, `- = 140 ± 2%`, `- = 1,5` · bad: `- = 9.81 plus or minus 0.05`
 */
export const badNumber = (text: string): Fault => ({
  rule: 'bad-number',
  message: `“${text}” is not a number with an optional tolerance and unit.`,
  hint: 'Write `9.81 ± 0.05 m/s^2` or `140 ± 2%`; if a text is meant, add `kind="text"`.',
})
