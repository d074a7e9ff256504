import type { Fault } from '../../syntax/problem'

/**
 * An attribute that a component cannot do without.
 *
 * good: `<Quiz id="acids-check" title="Acids">` · bad: `<Quiz title="Acids">`
 */
export const missingAttribute = (component: string, name: string, hint: string): Fault => ({
  rule: 'missing-attribute',
  message: `\`<${component}>\` needs \`${name}\`.`,
  hint,
})
