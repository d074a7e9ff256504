import { lineStarts } from './edited-text'
import { fault, type MendedError } from './mended-error'
import { FENCE } from './question-lines'

const FORMULA = /^[\s>]*(\$\$)\s*$/
const BLANK = /^[\s>]*$/
/** What code does not hold, and a lesson does right below it. */
const AFTER_CODE = /^[\s>]*(?:#{2,6}\s|[-+*]\s+(?:\[[ xX]\]|[=!])\s|<\/?(?:Quiz|Question|Hint|Why|Area)\b)/
const TAG = /^\s*<(\/?)(?:Quiz|Question|Hint|Why|Area)\b/

/** Code or a formula that is open: the line with its fence, where it seems to end, and how many of our tags are open in it. */
type Open = { line: number; fence: string; end?: number; tags: number }

/**
 * The first code or formula between fences that its author forgot to close: the text ends in it; or, in code, another fence with a
 * language follows, or a closing tag of ours whose opening tag is not in it; or, in a formula, text goes on after an empty line, which
 * TeX does not allow. Markdown reads on to the next fence, and swallows what stands between.
 */
export function openFence(text: string): MendedError | undefined {
  if (!/```|~~~|\$\$/.test(text)) return undefined
  const lines = text.split(/\r\n|\r|\n/)
  let open: Open | undefined
  for (const [i, line] of lines.entries()) {
    const fence = fenceOf(line)
    if (!open) {
      if (fence) open = { line: i, fence: fence.signs, tags: 0 }
    } else if (fence?.signs.startsWith(open.fence) && fence.bare) open = undefined
    else if (open.fence === '$$' ? goesOnInFormula(open, line, i) : goesOnInCode(open, line, i)) break
  }
  return open && told(text, lines, open)
}

function fenceOf(line: string): { signs: string; bare: boolean } | undefined {
  if (FORMULA.test(line)) return { signs: '$$', bare: true }
  const [, signs, rest = ''] = FENCE.exec(line) ?? []
  return signs === undefined || (signs.startsWith('`') && rest.includes('`'))
    ? undefined
    : { signs, bare: rest.trim() === '' }
}

/** Whether a line shows that the code should have ended before it. */
function goesOnInCode(open: Open, line: string, i: number): boolean {
  if (AFTER_CODE.test(line)) open.end ??= i
  const tag = TAG.exec(line)
  if (tag) open.tags += tag[1] === '/' ? -1 : line.includes('</') || line.includes('/>') ? 0 : 1
  if (open.tags >= 0 && !fenceOf(line)?.signs.startsWith(open.fence)) return false
  open.end ??= i
  return true
}

/** Whether a line shows that the formula should have ended before it. */
function goesOnInFormula(open: Open, line: string, i: number): boolean {
  if (!BLANK.test(line)) return open.end !== undefined
  if (i > open.line + 1) open.end ??= i
  return false
}

function told(text: string, lines: string[], { line: opening, fence, end = lines.length }: Open): MendedError {
  const starts = lineStarts(text)
  const line = lines[opening] ?? ''
  const column = line.indexOf(fence)
  const start = (starts[opening] ?? 0) + column
  const at = starts[end] ?? text.length
  const closing = `${line.slice(0, column).replace(/[^\s>]/g, ' ')}${fence}\n`
  return {
    start,
    end: start + line.slice(column).trimEnd().length,
    fault: fault(
      `This ${fence === '$$' ? 'formula' : 'code'} is not closed.`,
      `Close it with ${fence} on a line of its own.`,
    ),
    edits: [{ start: at, end: at, by: starts[end] === undefined ? `\n${closing}` : closing }],
  }
}
