import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'

/** The value of an attribute: `name`, `name="text"`, `name={2}`, `name={false}`. Anything else is not known. */
export type Literal = {
  known: boolean
  value: string | number | boolean | undefined
  /** As the author wrote it, without quotation marks or braces. */
  source: string
}

/** Reads the value of an attribute without running it. */
export function literal(value: MdxJsxAttribute['value']): Literal {
  if (value === null || value === undefined) return { known: true, value: true, source: 'true' }
  if (typeof value === 'string') return { known: true, value, source: value }
  const source = value.value.trim()
  const text = /^"([^"\\]*)"$|^'([^'\\]*)'$|^`([^`\\$]*)`$/.exec(source)
  if (text) return { known: true, value: text[1] ?? text[2] ?? text[3], source }
  if (source === 'true' || source === 'false') return { known: true, value: source === 'true', source }
  if (/^-?\d+(\.\d+)?$/.test(source)) return { known: true, value: Number(source), source }
  return { known: false, value: undefined, source }
}
