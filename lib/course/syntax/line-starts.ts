import { codeOf, UNSEEN } from '../unseen'
import type { Edit } from './edited-text'
import { lineStarts } from './edited-text'
import type { MendedError } from './mended-error'
import type { Fault } from './problem'
import { fencedLines, questionLines } from './question-lines'

/** One before a tag, a heading, a fence or, in a question, before or after the sign of an item. */
const BEFORE = new RegExp(`^[ \\t]*([${UNSEEN}]+)[ \\t]*(?:</?[A-Z]\\w*|#{1,6} |\`{3}|~{3})`)
const IN_ITEM = new RegExp(`^([ \\t${UNSEEN}]*)([-*+–—•])([ \\t${UNSEEN}]*)(\\[[ xX]\\]|[=!](?=[ \\t]))`)
/** The number of an item and what follows it at once, which is no decimal. */
const NUMBERED = /^([ \t]*)(\d{1,2}[.)])(?=\p{L})/u
const NUMBERED_ITEM = /^[ \t]*\d{1,2}[.)][ \t]/
const UNSEEN_ONE = new RegExp(`[${UNSEEN}]`)
const UNSEEN_ALL = new RegExp(`[${UNSEEN}]`, 'g')

/** What a text without slips hardly ever has: a look at the whole is enough then. */
const PERHAPS = new RegExp(`[${UNSEEN}]|^[ \\t]*(?:[-*+](?:\\[[ xX]\\]|[=!])|[–—•]|\\d{1,2}[.)]\\p{L})`, 'mu')

/**
 * Slips at the beginning of a line that keep it from being what it was meant as, with the text as it was meant: characters that can't
 * be seen before a tag, a heading or an item's sign, and in questions items that begin with another dash or without a space. Markdown
 * reads such a line on as the text of the one above it.
 *
 * good: `- [x] Lahore` · bad: `-[x] Lahore`, `– [x] Lahore`
 */
export function slipsAtLineStarts(text: string): MendedError[] {
  if (!PERHAPS.test(text)) return []
  const lines = text.split(/\r\n|\r|\n/)
  const starts = lineStarts(text)
  const [fenced, inQuestion] = [fencedLines(lines), questionLines(lines)]
  return lines.flatMap((line, i) => {
    const at = starts[i] ?? 0
    const item = inQuestion[i] ? IN_ITEM.exec(line) : null
    if (isSlip(item)) return [itemSlip(at, item)]
    const number =
      inQuestion[i] && [lines[i - 1], lines[i + 1]].some((next = '') => NUMBERED_ITEM.test(next)) && NUMBERED.exec(line)
    if (number) return [numberSlip(at, number)]
    const [whole = '', unseen] = (!fenced[i] && BEFORE.exec(line)) || []
    return unseen === undefined ? [] : [unseenAt(at + line.indexOf(unseen), unseen, whole)]
  })
}

/** Whether an item's sign is not written as Markdown has it. */
function isSlip(item: RegExpExecArray | null): item is RegExpExecArray {
  if (!item) return false
  const [, before = '', bullet = '', after = ''] = item
  return after === '' || '–—•'.includes(bullet) || (before + after).search(UNSEEN_ONE) >= 0
}

function itemSlip(at: number, [whole, before = '', bullet = '', after = '', sign = '']: RegExpExecArray): MendedError {
  const start = at + before.length
  const end = at + whole.length
  const unseen = UNSEEN_ONE.exec(before + after)?.[0]
  const right = `${'*+'.includes(bullet) ? bullet : '-'} ${sign}`
  const edit: Edit = { start: at, end, by: before.replace(UNSEEN_ALL, '') + right }
  if (unseen !== undefined) return { ...unseenAt(start, unseen, right), end, edits: [edit] }
  const written = bullet + after + sign
  return {
    start,
    end,
    fault: {
      rule: 'bad-list',
      message: `\`${written}\` begins no item.`,
      hint: `Write \`${right}\`: a hyphen, and a space after it.`,
    },
    edits: [edit],
  }
}

function numberSlip(at: number, [whole, before = '', number = '']: RegExpExecArray): MendedError {
  const [start, end] = [at + before.length, at + whole.length]
  const fault: Fault = {
    rule: 'bad-list',
    message: `\`${number}\` begins no item.`,
    hint: `Write \`${number} \`, with a space after it.`,
  }
  return { start, end, fault, edits: [{ start: end, end, by: ' ' }] }
}

function unseenAt(start: number, unseen: string, before: string): MendedError {
  const fault: Fault = {
    rule: 'unseen-character',
    message: `A character that can’t be seen (${codeOf(unseen)}) keeps this line from being read as it looks.`,
    hint: `Delete the beginning of the line, and type \`${before.replace(UNSEEN_ALL, '').trim()}\` anew.`,
  }
  return { start, end: start + unseen.length, fault, edits: [{ start, end: start + unseen.length, by: '' }] }
}
