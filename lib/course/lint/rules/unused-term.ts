import { GLOSSARY } from '../../file-names'
import type { Rule } from '../rule'

/**
 * An entry of the glossary that no lesson uses: students come upon a word there that they have not met.
 * Nothing is said while lessons may be unread because of errors.
 *
 * Source: the coverage that test specifications ask for (Haladyna, Downing & Rodriguez 2002, guideline 1), turned to the glossary.
 *
 * good:
 * ```lesson
 * ## Bronze {#bronze}
 *
 * Bronze is an <Term>alloy</Term>.
 * ```
 *
 * bad:
 * ```lesson
 * ## Bronze {#bronze}
 *
 * Bronze is an alloy.
 * ```
 */
export const unusedTerm: Rule = {
  name: 'unused-term',
  means: 'No lesson uses a term of the glossary.',
  mend: 'Mark it in a lesson as `<Term>…</Term>`, or remove it.',
  of: 'course',
  check({ course, whole, termsUsed, places }, tell) {
    if (!whole) return
    for (const { id, term } of course.glossary)
      if (!termsUsed.has(id)) tell(GLOSSARY, places.terms[id], { message: `No lesson uses the term “${term}”.` })
  },
}
