import { COMPONENTS } from './components'
import { fault, type MendedError } from './mended-error'

/**
 * Two tags in the wrong order, where `outer` is closed (at `closing`) though `inner`, which opened last, is still open: opening tags
 * with nothing between them of which the outer one belongs inside, or closing tags of which the other follows. Undefined when it is
 * something else.
 */
export function swappedTags(
  outer: { name: string; closing: number },
  inner: { name: string; opening: number },
  text: string,
): MendedError | undefined {
  const [outside, inside] = [COMPONENTS.get(outer.name), COMPONENTS.get(inner.name)]
  if (outside === undefined || inside === undefined) return undefined
  if (inside < outside) {
    const from = Math.max(0, text.lastIndexOf(`<${outer.name}`, inner.opening))
    const tags = new RegExp(`^(<${outer.name}\\b[^<>]*>)(\\s*)(<${inner.name}\\b[^<>]*>)`).exec(text.slice(from))
    return tags ? turned(from, tags, `<${outer.name}>`, `<${inner.name}>`) : undefined
  }
  const tags = new RegExp(`^(</${outer.name}>)(\\s*)(</${inner.name}>)`).exec(text.slice(outer.closing))
  if (!tags) return undefined
  const error = turned(outer.closing, tags, `</${outer.name}>`, `</${inner.name}>`)
  // A tag that shares its line with text is closed in that paragraph.
  const inLine = /^<[^<>]*>[ \t]*\S/.test(text.slice(inner.opening))
  const start = text.slice(0, error.start).trimEnd().length
  return inLine ? { ...error, edits: error.edits.map((edit) => ({ ...edit, start })) } : error
}

function turned(start: number, tags: RegExpExecArray, first: string, second: string): MendedError {
  const [whole = '', one = '', between = '', other = ''] = tags
  const end = start + whole.length
  return {
    start,
    end,
    fault: fault(`\`${first}\` and \`${second}\` stand in the wrong order.`, `Write \`${second}\` first.`),
    edits: [{ start, end, by: other + between + one }],
  }
}
