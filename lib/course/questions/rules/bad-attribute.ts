import type { Fault } from '../../syntax/problem'

/**
 * An attribute with a value that it can't have.
 *
 * good: `points={2}` · bad: `points="two"`, `points={n}`
 */
export const badAttribute = (name: string, value: string | undefined, hint: string): Fault => ({
  rule: 'bad-attribute',
  message: value === undefined ? `\`${name}\` has no value.` : `\`${name}\` cannot be \`${value}\`.`,
  hint,
})

/**
 * An attribute that stands on a tag more than once.
 *
 * good: `<Question id="acids">` · bad: `<Question id="acids" id="bases">`
 */
export const duplicateAttribute = (name: string): Fault => ({
  rule: 'duplicate-attribute',
  message: `\`${name}\` is given twice.`,
  hint: 'Remove one of the two.',
})

/**
 * Attributes from an expression.
 *
 * good: `<Question id="acids">` · bad: `<Question {...common}>`
 */
export const spreadAttribute = (): Fault => ({
  rule: 'bad-attribute',
  message: 'Attributes cannot come from an expression.',
  hint: 'Write each attribute as `name="text"` or `name={2}`.',
})
