import { nearest } from '../../nearest'
import type { Fault } from '../../syntax/problem'

/**
 * An attribute that a component does not have.
 *
 * good: `<Question objective="acids">` · bad: `<Question objectiv="acids">`
 */
export function unknownAttribute(component: string, name: string, known: string[]): Fault {
  const meant = nearest(name, known)
  return {
    rule: 'unknown-attribute',
    message: `\`<${component}>\` has no attribute \`${name}\`.`,
    hint: meant
      ? `Did you mean \`${meant}\`?`
      : known.length > 0
        ? `There is ${known.map((one) => `\`${one}\``).join(', ')}.`
        : 'Remove it.',
  }
}

/**
 * An attribute that questions of another kind have.
 *
 * good: `typos={1}` where students type an answer · bad: `typos={1}` where they put items in order
 */
export const meaninglessAttribute = (name: string, kind: string, kinds: string[]): Fault => ({
  rule: 'unknown-attribute',
  message: `\`${name}\` has no meaning in a question of kind ${kind}.`,
  hint: `Remove it; it is for ${kinds.join(', ')}.`,
})
