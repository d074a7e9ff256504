import { SOURCES } from '../../file-names'
import type { Rule } from '../rule'

/**
 * A paragraph of a source that the text of no lesson cites: it is not taught, or its lesson does not say where it comes from.
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guideline 1: items, and what they rest on, follow the specifications.
 *
 * good:
 * ```lesson
 * ## Copper {#copper}
 *
 * Copper is reddish.[^p1]
 * ```
 *
 * bad:
 * ```lesson
 * ## Copper {#copper}
 *
 * Copper is reddish.
 * ```
 */
export const paragraphNeverCited: Rule = {
  name: 'paragraph-never-cited',
  means: 'The text of no lesson cites a paragraph of a source.',
  mend: 'Teach what it states and cite it, or remove it.',
  of: 'course',
  check({ course, whole, places }, tell) {
    // A citation with a slip is told of where it stands.
    if (!whole) return
    for (const { id, label, lessons } of course.sources.flatMap((source) => source.notes))
      if (lessons.length === 0)
        tell(SOURCES, places.notes[id], {
          message: `The text of no lesson cites ${label}.`,
          hint: `Teach what it states and cite it with \`[^${id}]\`, or remove it.`,
        })
  },
}
