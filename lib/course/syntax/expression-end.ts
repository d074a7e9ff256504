import type { Options } from 'remark-mdx'

type Acorn = NonNullable<Options['acorn']>

/**
 * Stands in for acorn where a lesson is checked: it finds where an expression ends and takes anything for one. Lessons hold
 * no expressions but comments and plain attribute values, so all that a JavaScript parser would add is errors in its own words
 * at places of its own choosing, and time.
 */
export const expressionEnd = {
  parse: (value: string) => ({ type: 'Program', start: 0, end: value.length, body: [], sourceType: 'module' }),
  parseExpressionAt(value: string) {
    if (!isWhole(value)) {
      throw Object.assign(new Error('Unexpected end'), { pos: value.length, raisedAt: value.length })
    }
    const whole = { start: 0, end: value.length }
    const literal = { type: 'Literal', value: null, ...whole }
    // `({…})` is how a spread attribute is asked for; it has to look like one.
    return value.startsWith('({') && value.endsWith('})')
      ? { type: 'ObjectExpression', properties: [{ type: 'SpreadElement', argument: literal, ...whole }], ...whole }
      : literal
  },
} as unknown as Acorn

/** Whether braces are balanced, comments left out of the count, and no comment is open. */
function isWhole(value: string): boolean {
  let depth = 0
  for (let i = 0; i < value.length; i++) {
    if (value.startsWith('/*', i)) {
      const end = value.indexOf('*/', i + 2)
      if (end < 0) return false
      i = end + 1
    } else if (value[i] === '{') depth++
    else if (value[i] === '}') depth--
  }
  return depth <= 0
}

/** Whether an expression holds nothing but comments. */
export function isComment(value: string): boolean {
  return value.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '' && value.includes('/*')
}
