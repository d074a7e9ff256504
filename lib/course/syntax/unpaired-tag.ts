import type { VFileMessage } from 'vfile-message'
import { nearest } from '../nearest'
import { closingPlace } from './closing-place'
import { COMPONENTS } from './components'
import { insteadOfHtml } from './instead-of-html'
import { type Attempt, fault, IN_CODE, type MendedError, neutralise, offsetOf } from './mended-error'
import { swappedTags } from './swapped-tags'

/** An error in the pairing of tags. */
export function explainTags(error: VFileMessage, text: string, attempt: Attempt | undefined): MendedError {
  const { reason } = error
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (ending) => ending.index + ending[0].length)]
  const offsetAt = (line: string | undefined, column: string | undefined) =>
    (starts[Number(line) - 1] ?? 0) + Number(column) - 1
  const unclosed =
    /Expected a closing tag for `<([^>]*)>` \((\d+):(\d+)-(\d+):(\d+)\)(?: before the end of `(\w+)`)?/.exec(reason)
  if (unclosed) {
    const [, name = '', ...place] = unclosed
    const start = offsetAt(place[0], place[1])
    return explainUnclosed(
      name,
      text,
      start,
      offsetAt(place[2], place[3]),
      place[4] === 'paragraph' ? error : undefined,
    )
  }
  const at = offsetOf(error)
  const start = Math.max(0, text.lastIndexOf('<', at))
  const end = text.indexOf('>', start) + 1 || text.length
  const mismatch =
    /^Unexpected closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(
      reason,
    )
  if (mismatch) {
    const [, name = '', open = '', ...place] = mismatch
    const level = COMPONENTS.get(open)
    if (level === undefined && COMPONENTS.has(name) && nearest(open, [name])) {
      const tag = offsetAt(place[0], place[1])
      return {
        start: tag,
        end: offsetAt(place[2], place[3]),
        fault: fault(`\`<${open}>\` is closed as \`</${name}>\`.`, `Did you mean \`<${name}>\`?`),
        edits: [{ start: tag + 1, end: tag + 1 + open.length, by: name }],
      }
    }
    const turned = swappedTags({ name, closing: start }, { name: open, opening: offsetAt(place[0], place[1]) }, text)
    if (turned) return turned
    if (level === undefined || (COMPONENTS.get(name) ?? 9) < level) {
      const tag = offsetAt(place[0], place[1])
      return explainUnclosed(open, text, tag, offsetAt(place[2], place[3]), undefined, start)
    }
    const whole = selfClosed(name, text, offsetAt(place[2], place[3]), start)
    if (whole) return whole
    return {
      start,
      end,
      fault: fault(`\`</${name}>\` stands where \`<${open}>\` should be closed.`, `Write \`</${open}>\`.`),
      edits: [{ start, end, by: `</${open}>` }],
    }
  }
  const name = /^<\/?([^\s>]*)/.exec(text.slice(start))?.[1] ?? ''
  if (/^Expected the closing tag/.test(reason)) {
    return {
      start,
      end,
      fault: fault(
        `\`</${name}>\` ends a line of text, but its opening tag stands on a line of its own.`,
        `Put \`</${name}>\` on a line of its own too.`,
      ),
      edits: [{ start, end: start, by: '\n\n' }],
    }
  }
  if (/closing slash/.test(reason)) {
    return {
      start,
      end,
      fault: fault(
        `\`</${name}>\` closes nothing.`,
        COMPONENTS.has(name)
          ? `Remove it, or write \`<${name}>\` where it should begin.`
          : `Remove it, or write \`\\<\`, ${IN_CODE}.`,
      ),
      edits: [{ start, end, by: ' '.repeat(end - start) }],
    }
  }
  const offset = attempt?.offset ?? start
  return {
    start,
    end,
    fault: fault(`The tag \`</${name}>\` cannot be read.`, `Write \`</${name}>\`, without anything else in it.`),
    edits: [COMPONENTS.has(name) ? { start, end, by: `</${name}>` } : neutralise(text, offset)],
  }
}

/** The last tag between two places that ends at once, though its closing tag follows. */
function selfClosed(name: string, text: string, from: number, to: number): MendedError | undefined {
  const tag = [...text.slice(from, to).matchAll(new RegExp(`<${name}\\b[^<>]*/>`, 'g'))].at(-1)
  if (!tag) return undefined
  const start = from + tag.index
  const end = start + tag[0].length
  return {
    start,
    end,
    fault: fault(`\`<${name} />\` ends at once, but \`</${name}>\` follows.`, 'Remove the `/`.'),
    edits: [{ start: end - 2, end: end - 1, by: ' ' }],
  }
}

/**
 * An opening tag at `start` to `end` without its closing tag. `inParagraph` is the error when the paragraph in which it
 * stands ended first; `before` is where another tag closed first.
 */
function explainUnclosed(
  name: string,
  text: string,
  start: number,
  end: number,
  inParagraph: VFileMessage | undefined,
  before = text.length,
): MendedError {
  if (!COMPONENTS.has(name)) {
    return {
      start,
      end,
      fault: fault(`\`<${name}>\` is read as a tag, and nothing closes it.`, instead(name)),
      edits: [neutralise(text, start)],
    }
  }
  const above = text.slice(0, start)
  if (text.slice(start, end) === `<${name}>` && above.lastIndexOf(`<${name}`) > above.lastIndexOf(`</${name}`))
    return {
      start,
      end,
      fault: fault(`\`<${name}>\` stands where \`<${name}>\` is to be closed.`, `Write \`</${name}>\`.`),
      edits: [{ start: start + 1, end: start + 1, by: '/' }],
    }
  const late = new RegExp(`</(\\w+)>\\s*</${name}>`).exec(text.slice(end, text.indexOf(`<${name}`, end) >>> 0))
  const turned = late && swappedTags({ name: late[1] ?? '', closing: end + late.index }, { name, opening: start }, text)
  if (turned) return turned
  const place = Math.min(closingPlace(name, text, end), before)
  const closing = text.slice(end, place).indexOf(`</${name}>`)
  if (inParagraph && closing >= 0) {
    return {
      start,
      end,
      fault: fault(
        `\`<${name}>\` shares a line with its text, but the text goes on after an empty line.`,
        `Put \`<${name}>\` and \`</${name}>\` on lines of their own.`,
      ),
      edits: [
        { start: end + closing, end: end + closing, by: '\n\n' },
        { start: end, end, by: '\n\n' },
      ],
    }
  }
  const paragraphEnd = inParagraph && Math.min(endOf(inParagraph) ?? place, place)
  return {
    start,
    end,
    fault: fault(`\`<${name}>\` is not closed.`, `Write \`</${name}>\` where it ends.`),
    edits: [
      paragraphEnd === undefined
        ? { start: place, end: place, by: `\n</${name}>\n\n` }
        : { start: paragraphEnd, end: paragraphEnd, by: `</${name}>` },
    ],
  }
}

function endOf(error: VFileMessage): number | undefined {
  const place = error.place
  return place && 'end' in place ? place.end.offset : undefined
}

/** What to write instead of a tag that is no component. */
function instead(name: string): string {
  return insteadOfHtml(name) ?? `Write \`\\<${name}>\`, ${IN_CODE}.`
}
