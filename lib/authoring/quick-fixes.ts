import type { Diagnostic } from '@/lib/course/diagnostic'
import { type Edit, offsetAt } from './edit'
import { enclosing, freeId, outlineOf } from './outline'

/** A way to mend a problem. */
export type QuickFix = {
  /** What it does: "Write `objective`". */
  title: string
  edits: Edit[]
  /** It can't change what the lesson means, so that `npm run check -- --fix` does it by itself. */
  safe?: true
}

type Found = Pick<Diagnostic, 'rule' | 'message' | 'hint' | 'line' | 'column' | 'endLine' | 'endColumn' | 'fix'>
type Span = { start: number; end: number; text: string }

/**
 * What an author may have a problem mended by, where its hint leaves nothing to decide but whether; each by itself. `taken`: ids that
 * are given to nothing new, besides those in the text.
 */
export function quickFixes(problem: Found, text: string, taken: ReadonlySet<string> = new Set()): QuickFix[] {
  if (problem.fix) return [{ ...problem.fix, safe: true }]
  const start = offsetAt(text, problem.line, problem.column)
  const end = Math.max(start, offsetAt(text, problem.endLine ?? problem.line, problem.endColumn ?? problem.column))
  const span = { start, end, text: text.slice(start, end) }
  const plain = nearestName(problem, span, text) ?? escaped(problem.hint, span)
  if (plain) return [plain]
  switch (problem.rule) {
    case 'no-key':
      return rightOptions(span, text)
    case 'missing-attribute':
      return missing(problem.hint, span, text, taken)
    case 'bad-attribute':
      return rewritten(problem.hint, span)
    case 'unknown-attribute':
    case 'duplicate-attribute':
      return [{ title: `Remove \`${nameOf(span.text)}\``, edits: [without(span, text)] }]
    case 'duplicate-id':
      return anotherId(span, text)
    case 'no-explanation':
      return explanation(span, text)
    default:
      return []
  }
}

/** Writes the name that the hint takes for the one meant. */
function nearestName({ rule, message, hint }: Found, span: Span, text: string): QuickFix | undefined {
  const [, ticks, quotes] = /^Did you mean (?:`([^`]+)`|"([^"]+)")\?/.exec(hint) ?? []
  const meant = ticks ?? quotes
  if (meant === undefined || meant.startsWith('/')) return undefined
  // The key that is meant may be there as well.
  if (rule === 'unknown-key' && text.includes(`\n${meant}:`)) return undefined
  const title = `Write \`${meant}\``
  if (meant.includes('=')) return { title, edits: [{ ...span, text: meant }] }
  const right = bare(meant)
  const names = [...message.matchAll(/`([^`]+)`|"([^"]+)"/g)].map(([, ticks, quotes]) => bare(ticks ?? quotes ?? ''))
  const wrong = names.findLast((name) => span.text.includes(name))
  if (wrong === undefined) return undefined
  const at = span.start + span.text.lastIndexOf(wrong)
  const edits = [{ start: at, end: at + wrong.length, text: right }]
  const closing = meant.startsWith('<') ? text.indexOf(`</${wrong}>`, at) : -1
  if (closing >= 0) edits.push({ start: closing + 2, end: closing + 2 + wrong.length, text: right })
  return { title, edits }
}

/** Takes from a sign its meaning. */
function escaped(hint: string, { start, text }: Span): QuickFix | undefined {
  const sign = /^Write `\\([<{])`/.exec(hint)?.[1]
  if (sign === undefined || !text.startsWith(sign)) return undefined
  return { title: `Write \`\\${sign}\``, edits: [{ start, end: start, text: '\\' }] }
}

/** A name without what shows what it is a name of: `<Callout>`, `[^p7]`, `#rust`. */
const bare = (shown: string) => shown.replace(/^(<|\[\^|#)|(>|\])$/g, '')

const nameOf = (attribute: string) => /^[A-Za-z]*/.exec(attribute)?.[0] ?? ''

/** An attribute with the space before it, taken away. */
function without({ start, end }: Span, text: string): Edit {
  return { start: /\s/.test(text[start - 1] ?? '') ? start - 1 : start, end, text: '' }
}

/** Marks one of the question's options. */
function rightOptions({ start }: Span, text: string): QuickFix[] {
  const question = enclosing(outlineOf(text), 'question', start)
  if (!question) return []
  const body = text.slice(question.from, question.to)
  return [...body.matchAll(/^([ \t]*[-*+] )\[ \] (.+)$/gm)].map(({ index, 1: lead = '', 2: option = '' }) => {
    const at = question.from + index + lead.length
    return { title: `Mark “${option}” as right`, edits: [{ start: at, end: at + 3, text: '[x]' }] }
  })
}

/** Adds an attribute as the hint shows it; an id that nothing has yet. */
function missing(hint: string, { start, text: tag }: Span, text: string, taken: ReadonlySet<string>): QuickFix[] {
  const example = /`([A-Za-z]+)="([^"]*)"`/.exec(hint)
  const name = /^<[A-Za-z]+/.exec(tag)?.[0] ?? /^<[A-Za-z]+/.exec(text.slice(start))?.[0]
  if (!example || !name) return []
  const [, attribute = '', value = ''] = example
  const outline = outlineOf(text)
  const entry = outline.find(({ from }) => from === text.lastIndexOf('\n', start - 1) + 1)
  if (attribute !== 'id' && value.includes('…')) return []
  const written = attribute === 'id' ? freeId(outline, wordsOf(entry?.label ?? ''), taken) : value
  const at = start + name.length
  const edits = [{ start: at, end: at, text: ` ${attribute}="${written}"` }]
  return [{ title: `Add \`${attribute}="${written}"\``, edits, ...(attribute === 'id' && { safe: true }) }]
}

/** Writes the attribute as the hint has it. */
function rewritten(hint: string, span: Span): QuickFix[] {
  const written = /^Write `([A-Za-z]+=[^`…]+)`\.$/.exec(hint)?.[1]
  if (written === undefined || nameOf(written) !== nameOf(span.text) || /some-/.test(written)) return []
  const bareOf = (text: string) => text.replace(/[^\p{L}\p{N}.-]/gu, '')
  const isSame = bareOf(written) === bareOf(span.text)
  return [{ title: `Write \`${written}\``, edits: [{ ...span, text: written }], ...(isSame && { safe: true }) }]
}

/** Gives the second of two things with one id another. */
function anotherId(span: Span, text: string): QuickFix[] {
  const id = /^id=["']([^"']+)["']$/.exec(span.text)?.[1]
  if (id === undefined) return []
  const other = freeId(outlineOf(text), id)
  return [{ title: `Write \`id="${other}"\``, edits: [{ ...span, text: `id="${other}"` }] }]
}

/** Adds an explanation to be written. */
function explanation({ start }: Span, text: string): QuickFix[] {
  const question = enclosing(outlineOf(text), 'question', start)
  const closing = text.lastIndexOf('</Question>', question?.to)
  if (!question || closing < question.from) return []
  const blank = text.slice(0, closing).endsWith('>\n') ? '' : '\n'
  const insert = `${blank}<Why>Say why it is so.</Why>\n`
  return [{ title: 'Add `<Why>`', edits: [{ start: closing, end: closing, text: insert }] }]
}

/** An id made of the first words of a text. */
const wordsOf = (label: string) =>
  label
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, 4)
    .join('-') ?? 'question'
