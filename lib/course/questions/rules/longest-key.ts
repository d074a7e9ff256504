import type { Fault } from '../../syntax/problem'

/** From this many times the length of the longest other option on, the key stands out. */
const RATIO = 1.25
/** … and from this many characters more. */
const CHARACTERS = 8

/**
 * The right option is clearly the longest, which students take for a sign.
 *
 * good: options of about the same length · bad: `- [x] It binds the oxygen of the air in the presence of water` beside `- [ ] It melts`
 */
export function longestKey(key: string, others: string[]): Fault | undefined {
  const longest = Math.max(0, ...others.map(lengthOf))
  if (lengthOf(key) < longest * RATIO || lengthOf(key) < longest + CHARACTERS) return undefined
  return {
    rule: 'longest-key',
    severity: 'warning',
    message: 'The right option is clearly the longest.',
    hint: 'Shorten it, or make another option as long.',
  }
}

/** In what a reader takes for characters. */
const lengthOf = (text: string) => Array.from(text.replace(/\p{M}/gu, '')).length
