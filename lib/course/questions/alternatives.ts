import { isId } from '../syntax/slug'

/** One of the wordings between `|`. */
export type Alternative = {
  /** Plain text: escapes and backticks are gone, white space is folded. */
  text: string
  /** Whether the author put all of it into parentheses, which then are not part of the text. */
  parenthesised: boolean
}

/**
 * Splits what an author wrote as an answer or in a gap at every `|`. A backslash takes from a sign its meaning, backticks from
 * all between them; in a table `\|` is what parts wordings, because a bare `|` would end the cell.
 */
export function alternatives(written: string, inTable = false): Alternative[] {
  return split(inTable ? written.replaceAll('\\|', '|') : written).map((part) => {
    const inner = parenthesised(part.trim())
    return { text: plain(inner ?? part), parenthesised: inner !== undefined }
  })
}

/** What a written answer holds: its wordings, and the id that its author gave it at its end. */
export function wordings(written: string): { texts: string[]; explicit?: string } {
  const [, body = '', id] = /^(.*?)(?:\s*\{#([^\s{}]+)\})?$/s.exec(written) ?? []
  const texts = alternatives(body).map(({ text, parenthesised }) => (parenthesised ? `(${text})` : text))
  return { texts, ...(id !== undefined && isId(id) && { explicit: id }) }
}

const SIGN = /\\([!-/:-@[-`{-~])|(`+)([\s\S]*?[^`])\2(?!`)|\|/g

function split(written: string): string[] {
  const parts: string[] = []
  let start = 0
  for (const sign of written.matchAll(SIGN)) {
    if (sign[0] !== '|') continue
    parts.push(written.slice(start, sign.index))
    start = sign.index + 1
  }
  return [...parts, written.slice(start)]
}

/** What stands in the parentheses that enclose a whole text. */
function parenthesised(text: string): string | undefined {
  if (!text.startsWith('(') || !text.endsWith(')') || /(^|[^\\])(\\\\)*\\\)$/.test(text)) return undefined
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i === text.length - 1 ? text.slice(1, -1) : undefined
  }
  return undefined
}

function plain(text: string): string {
  return text
    .replace(SIGN, (sign, escaped?: string, _fence?: string, code?: string) => escaped ?? code ?? sign)
    .replace(/\s+/g, ' ')
    .trim()
}
