import { lineStarts } from './edited-text'
import type { MendedError } from './mended-error'
import { fault } from './mended-error'
import { FENCE } from './question-lines'

/** What code does not hold, and a lesson does right below it. */
const AFTER_CODE = /^[\s>]*(?:#{2,6}\s|[-+*]\s+(?:\[[ xX]\]|[=!])\s|<\/?(?:Quiz|Question|Hint|Why|Area)\b)/
const TAG = /^\s*<(\/?)(?:Quiz|Question|Hint|Why|Area)\b/

/**
 * The first code between fences that its author forgot to close: another fence with a language follows inside it, or a closing tag of
 * ours whose opening tag is not in it, or the text ends. Markdown reads on to the next fence, and swallows what stands between.
 */
export function openFence(text: string): MendedError | undefined {
  if (!text.includes('```') && !text.includes('~~~')) return undefined
  const lines = text.split(/\r\n|\r|\n/)
  const starts = lineStarts(text)
  let open: { line: number; fence: string; end?: number; tags: number } | undefined
  for (const [i, line] of lines.entries()) {
    const [, fence, rest = ''] = FENCE.exec(line) ?? []
    if (!open) {
      if (fence !== undefined && !(fence.startsWith('`') && rest.includes('`'))) open = { line: i, fence, tags: 0 }
      continue
    }
    const again = fence?.startsWith(open.fence)
    if (again && rest.trim() === '') {
      open = undefined
      continue
    }
    if (AFTER_CODE.test(line)) open.end ??= i
    const tag = TAG.exec(line)
    if (tag) open.tags += tag[1] === '/' ? -1 : line.includes('</') || line.includes('/>') ? 0 : 1
    if (again || open.tags < 0) return told(lines, starts, open, open.end ?? i)
  }
  return open && told(lines, starts, open, open.end ?? lines.length)
}

function told(lines: string[], starts: number[], open: { line: number; fence: string }, end: number): MendedError {
  const line = lines[open.line] ?? ''
  const column = line.indexOf(open.fence)
  const start = (starts[open.line] ?? 0) + column
  const place = starts[end] ?? (starts.at(-1) ?? 0) + (lines.at(-1)?.length ?? 0)
  const before = starts[end] === undefined ? '\n' : ''
  return {
    start,
    end: start + line.slice(column).trimEnd().length,
    fault: fault('This code is not closed.', `Close it with ${open.fence} on a line of its own.`),
    edits: [
      { start: place, end: place, by: `${before}${line.slice(0, column).replace(/[^\s>]/g, ' ')}${open.fence}\n` },
    ],
  }
}
