import type { Fault } from '../../syntax/problem'

/**
 * Options with the boxes of another format: they would be read as text, or as gaps.
 *
 * good: `- [x] Paris` and `- [ ] Lyon` · bad: `(x) Paris` and `( ) Lyon`; `[(X)] Paris` and `[( )] Lyon`
 */
export function foreignBox(written: string): Fault {
  return {
    rule: 'foreign-box',
    message: `\`${written}\` is no box in a lesson.`,
    hint: /[?!]/.test(written)
      ? 'Write a hint as `<Hint>…</Hint>`.'
      : `Write \`- [${/x/i.test(written) ? 'x' : ' '}] …\`, each option on a line of its own.`,
  }
}
