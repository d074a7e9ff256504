import type { Rule } from '../rule'

/**
 * Nothing is to be sorted into a category. Mostly its items have lost their indentation, and are categories themselves.
 *
 * Source: Haladyna & Rodriguez (2013) on matching items: what no item belongs to is meant as a decoy, and said to be one.
 *
 * good:
 * ```question
 * Sort these metals.
 *
 * - Reddish
 *   - Copper
 * - Silvery
 *   - Tin
 *   - Zinc
 * ```
 *
 * bad:
 * ```question
 * Sort these metals.
 *
 * - Reddish
 *   - Copper
 * - Silvery
 *   - Tin
 * - Zinc
 * ```
 */
export const emptyCategory: Rule = {
  name: 'empty-category',
  means: 'Nothing is to be sorted into a category.',
  mend: 'Indent it by two spaces if it is an item of the category above; else give it items, or remove it.',
  of: 'question',
  check({ categories }, tell) {
    const [first, ...more] = categories.filter(({ items, text }) => items === 0 && text !== '~')
    if (!first) return
    const names = [first, ...more].map(({ text }) => `“${text}”`).join(', ')
    tell(first.place, {
      message: more.length === 0 ? `Nothing belongs to ${names}.` : `Nothing belongs to these categories: ${names}.`,
    })
  },
}
