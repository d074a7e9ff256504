import { attribute, attributeText, isElement } from '../../jsx'
import { placeOf } from '../../syntax/problem'
import { walk } from '../../syntax/walk'
import type { Rule } from '../rule'

/**
 * An image without alternative text: who can't see it is not told what it shows.
 *
 * Source: WCAG 2.2, success criterion 1.1.1 (non-text content).
 *
 * good:
 * ```lesson
 * ![A bar of copper](images/bar.svg)
 * ```
 *
 * bad:
 * ```lesson
 * ![](images/bar.svg)
 * ```
 */
export const imageWithoutAlt: Rule = {
  name: 'image-without-alt',
  means: 'An image has no alternative text.',
  mend: 'Say between the brackets what it shows: `![A map of the region](…)`.',
  of: 'lesson',
  check({ tree }, tell) {
    walk(tree, (node) => {
      // A figure without the attribute is an error of the component, told there.
      const alt = isElement(node) && node.name === 'Figure' ? attribute(node, 'alt') : undefined
      if (node.type === 'image' && !node.alt?.trim())
        tell(placeOf(node), { message: 'The image has no alternative text.' })
      else if (alt && isElement(node) && attributeText(node, 'alt')?.trim() === '')
        tell(placeOf(alt), { message: 'The image has no alternative text.' })
    })
  },
}
