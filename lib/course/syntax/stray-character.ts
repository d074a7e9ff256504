import type { VFileMessage } from 'vfile-message'
import { COMPONENTS } from './components'
import { type Attempt, fault, IN_CODE, type MendedError, neutralise, offsetOf } from './mended-error'

/** An error at a character: a `<`, `{` or tag that can't be read. */
export function explainCharacter(error: VFileMessage, text: string, attempt: Attempt | undefined): MendedError {
  const at = Math.min(offsetOf(error), text.length)
  const start = attempt?.offset ?? Math.max(0, text.lastIndexOf('<', at))
  const rest = text.slice(start)
  const single = { start, end: start + 1, edits: [neutralise(text, start)] }
  if (text[start] === '{') {
    return {
      ...single,
      fault: fault('This `{` is read as the start of code, and no `}` ends it.', `Write \`\\{\`, ${IN_CODE}.`),
    }
  }
  const comment = /^<!--[\s\S]*?(?:-->|$)/.exec(rest)?.[0]
  if (comment) {
    const end = start + comment.length
    return {
      start,
      end,
      fault: fault('An HTML comment cannot stand in a lesson.', 'Write `{/* … */}` instead of `<!-- … -->`.'),
      edits: [{ start, end, by: comment.replace(/[^\r\n]/g, ' ') }],
    }
  }
  const address = /^<((?:https?:\/\/|mailto:)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/i.exec(rest)
  if (address) {
    return {
      ...single,
      end: start + address[0].length,
      fault: fault(
        'An address in angle brackets is read as a tag.',
        `Write \`[text](${address[1]?.includes(':') ? '' : 'mailto:'}${address[1]})\`.`,
      ),
    }
  }
  const name = /^<\/?([A-Za-z][\w.-]*)/.exec(rest)?.[1]
  if (name !== undefined && COMPONENTS.has(name)) return explainTag(name, error, text, start, at)
  if (name !== undefined) {
    return {
      ...single,
      end: start + (/^<\/?[\w.-]*>?/.exec(rest)?.[0].length ?? 1),
      fault: fault(`\`<${name}\` is read as the start of a tag.`, `Write \`\\<${name}\`, ${IN_CODE}.`),
    }
  }
  return {
    ...single,
    fault: fault('This `<` is read as the start of a tag.', `Write \`\\<\`, ${IN_CODE}.`),
  }
}

/** A slip inside the tag of a component: it stays in the text, without its attributes where they can't be made out. */
function explainTag(name: string, error: VFileMessage, text: string, start: number, at: number): MendedError {
  const bare = /before attribute value/.test(error.reason) && /^[^\s"'`=<>{}]+/.exec(text.slice(at))?.[0]
  if (bare) {
    const attribute = /([\w-]+)\s*=\s*$/.exec(text.slice(start, at))?.[1] ?? 'name'
    const curly = /^[“”„«]([^“”„»<>\n]*)[“”»]/.exec(text.slice(at))
    if (curly) {
      const [quoted, inner] = curly
      return {
        start: at,
        end: at + quoted.length,
        fault: fault(`The quotation marks of \`${attribute}\` are curly.`, `Write \`${attribute}="${inner}"\`.`),
        edits: [{ start: at, end: at + quoted.length, by: `"${inner}"` }],
      }
    }
    const value = bare.endsWith('/') && text[at + bare.length] === '>' ? bare.slice(0, -1) : bare
    const written = /^-?\d+(\.\d+)?$|^(true|false)$/.test(value) ? `{${value}}` : `"${value}"`
    return {
      start: at,
      end: at + value.length,
      fault: fault(
        `The value of \`${attribute}\` has no ${written.startsWith('{') ? 'braces' : 'quotation marks'}.`,
        `Write \`${attribute}=${written}\`.`,
      ),
      edits: [{ start: at, end: at + value.length, by: written }],
    }
  }
  const lineEnd = text.slice(start).search(/[\r\n]|$/) + start
  const close = text.lastIndexOf('>', lineEnd)
  const end = close > start ? close + 1 : lineEnd
  const slash = text.startsWith('</', start) ? '/' : ''
  const tail = text.slice(start, end).endsWith('/>') ? '/>' : '>'
  const empty = `<${slash}${name}`
  const room = end - start - empty.length - tail.length
  return {
    start,
    end,
    fault: fault(
      `The tag \`<${slash}${name}>\` cannot be read${unexpected(error, text, at)}.`,
      slash === ''
        ? `Write \`<${name} name="text" number={2}>\`: values in quotation marks or braces, \`>\` at the end.`
        : `Write \`</${name}>\`.`,
    ),
    edits: [{ start, end, by: room < 0 ? `${empty}${tail}` : `${empty}${' '.repeat(room)}${tail}` }],
    damaged: start,
  }
}

function unexpected(error: VFileMessage, text: string, at: number): string {
  if (/end of file/.test(error.reason) || at >= text.length) return ': it does not end'
  const character = String.fromCodePoint(text.codePointAt(at) ?? 32)
  return /\s/.test(character) ? ': a line ends inside it' : ` from \`${character}\` on`
}
