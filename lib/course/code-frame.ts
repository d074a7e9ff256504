import type { Diagnostic } from './diagnostic'

/** Columns of a terminal that the text of a source line may take; a longer line is cut round the place. */
const WIDTH = 100
const TAB = '  '
const ELLIPSIS = '…'
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\ufe0f/u
const INVISIBLE = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u
/** Controls (a terminal would obey them) and the marks that turn text round. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** One thing the reader sees: its text as printed, the columns it takes, where it begins in the source line. */
type Cell = { text: string; width: number; from: number }

function cells(line: string): Cell[] {
  return Array.from(graphemes.segment(line), ({ segment, index }) => {
    if (segment === '\t') return { text: TAB, width: TAB.length, from: index }
    const text = segment.replace(UNPRINTABLE, (c) =>
      c < ' ' ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : '\ufffd',
    )
    return { text, width: INVISIBLE.test(text) ? 0 : WIDE.test(text) ? 2 : 1, from: index }
  })
}

const width = (part: Cell[]) => part.reduce((sum, cell) => sum + cell.width, 0)
const print = (part: Cell[]) => part.map((cell) => cell.text).join('')

/** The run of cells round `from` that fits the terminal, and whether something was cut off before or after it. */
function window(all: Cell[], from: number): { start: number; end: number } {
  if (width(all) <= WIDTH) return { start: 0, end: all.length }
  let start = Math.min(from, all.length)
  let before = 0
  while (start > 0 && before + (all[start - 1]?.width ?? 0) <= WIDTH / 3) before += all[--start]?.width ?? 0
  let end = start
  let room = WIDTH
  while (end < all.length && (all[end]?.width ?? 0) <= room) room -= all[end++]?.width ?? 0
  return { start, end }
}

/**
 * The source lines round a problem, the place underlined:
 *
 *     11 |
 *   > 12 | - [ ] June 2014
 *        | ^^^^^^^^^^^^^^^
 *     13 | - [ ] March 2018
 *
 * Columns are reckoned as a terminal shows them: wide characters take two, combining ones none, tabs two spaces. In a line with
 * right-to-left script, which a terminal reorders, the place is quoted instead of underlined. Without a final line break.
 */
export function codeFrame(
  text: string,
  place: Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>,
  mark: (carets: string) => string = (carets) => carets,
): string {
  const lines = text.split(/\r\n|\r|\n/)
  if (lines.at(-1) === '' && lines.length > place.line) lines.pop()
  const last = Math.min(place.line + 1, lines.length)
  const digits = String(last).length
  const gutter = (n?: number) => `${n === place.line ? '> ' : '  '}${String(n ?? '').padStart(digits)} |`
  const frame: string[] = []
  for (let n = Math.max(1, place.line - 1); n <= last; n++) {
    const line = lines[n - 1] ?? ''
    const all = cells(line)
    if (n !== place.line) {
      const { end } = window(all, 0)
      frame.push(`${gutter(n)} ${print(all.slice(0, end))}${end < all.length ? ELLIPSIS : ''}`.trimEnd())
      continue
    }
    const endColumn = (place.endLine ?? n) > n ? line.length + 1 : (place.endColumn ?? place.column + 1)
    const at = all.findIndex((_, i) => (all[i + 1]?.from ?? line.length) > place.column - 1)
    const from = at < 0 ? all.length : at
    const { start, end } = window(all, from)
    const marked = all.slice(from, end).filter((cell, i) => i === 0 || cell.from < endColumn - 1)
    const cut = start > 0 ? ELLIPSIS : ''
    frame.push(`${gutter(n)} ${cut}${print(all.slice(start, end))}${end < all.length ? ELLIPSIS : ''}`.trimEnd())
    frame.push(
      RIGHT_TO_LEFT.test(line)
        ? `${gutter()} ${mark('^')} column ${place.column}: “${print(marked)}”`
        : `${gutter()} ${' '.repeat(cut.length + width(all.slice(start, from)))}${mark('^'.repeat(Math.max(1, width(marked))))}`,
    )
  }
  return frame.join('\n')
}
