import { amountsOf } from '../../questions/amounts'
import type { Option } from '../item'
import type { Rule } from '../rule'

/** Something that options can have in common, by its name. English ones only say something of English. */
const FORMS: { name: string; english?: true; has: (text: string) => boolean }[] = [
  { name: 'a number', has: (text) => amountsOf([text, text]) !== undefined },
  { name: 'a sentence with a full stop', has: (text) => /\s\S.*[.。۔।]$/u.test(text) },
  { name: 'a question', has: (text) => /[?؟？]$/.test(text) },
  { name: 'an infinitive (“to …”)', english: true, has: (text) => /^to \p{Ll}/iu.test(text) },
  { name: 'a reason (“because …”)', english: true, has: (text) => /^because\b/i.test(text) },
  { name: 'a means (“by …ing”)', english: true, has: (text) => /^by \p{Ll}+ing\b/iu.test(text) },
  { name: 'an “-ing” form', english: true, has: (text) => /^(?!\p{L}{0,4}ing\b)\p{L}+ing \p{L}/iu.test(text) },
]

/**
 * All options but one have the same form: they are numbers, or full sentences, or all begin with “to”. The one that is different
 * catches the eye, and often no longer fits the question.
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guidelines 23 (options homogeneous in content and grammatical structure) and 28c.
 *
 * good:
 * ```question
 * What is galvanising for?
 *
 * - [x] To keep water off the iron
 * - [ ] To make the iron harder
 * - [ ] To give the iron a colour
 * ```
 *
 * bad:
 * ```question
 * What is galvanising for?
 *
 * - [x] To keep water off the iron
 * - [ ] To make the iron harder
 * - [ ] The iron gets a colour
 * ```
 */
export const unevenForm: Rule = {
  name: 'uneven-form',
  means: 'All options but one have the same grammatical form.',
  mend: 'Give all options the same form.',
  of: 'question',
  check({ options, english }, tell) {
    const written = options.filter(({ pinned }) => !pinned)
    for (const { name, has, english: only } of FORMS) {
      if (only && !english) continue
      const odd = oddOne(written, has)
      if (odd && isPhrase(odd.text)) return tell(odd.place, { message: `Every option is ${name}, except this one.` })
    }
  },
}

/** Whether a text is of words; a sign such as ∞ is a number among numbers. */
const isPhrase = (text: string) => /\p{L}{2}.*\s.*\p{L}{2}/u.test(text)

/** The only option that lacks what at least two others have. */
function oddOne(options: Option[], has: (text: string) => boolean): Option | undefined {
  const without = options.filter(({ text }) => !has(text))
  return without.length === 1 && options.length > 2 ? without[0] : undefined
}
