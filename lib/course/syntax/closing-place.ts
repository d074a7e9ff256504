import { lineStarts } from './edited-text'
import { fencedLines } from './question-lines'

/**
 * Where the closing tag of a component most likely belongs when the author left it out: before the next thing that cannot
 * be inside it. `from` is the offset after its opening tag; gives the offset of the start of a line, or the text's length.
 */
export function closingPlace(name: string, text: string, from: number): number {
  const starts = lineStarts(text)
  const lines = text.split(/\r\n|\r|\n/)
  const fenced = fencedLines(lines)
  for (const [i, start] of starts.entries()) {
    if (start >= from && !fenced[i] && ENDS[name in ENDS ? name : 'other']?.test(lines[i] ?? '')) return start
  }
  return text.length
}

const ENDS: Record<string, RegExp> = {
  Quiz: /^\s*<Quiz\b/,
  Question: /^\s*<(Question|\/?Quiz)\b/,
  Hint: /^\s*<\/?(Question|Quiz|Hint|Why|Area)\b/,
  Why: /^\s*<\/?(Question|Quiz|Hint|Why|Area)\b/,
  Area: /^\s*<\/?(Question|Quiz|Hint|Why|Area)\b/,
  other: /^\s*(?:#{1,6}\s|<\/?[A-Z])/,
}
