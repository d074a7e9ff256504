import { anchorsOf, outlineOf } from './outline'
import type { Component, Vocabulary } from './vocabulary'

/** Something that may be written, as `text`, in place of what has been typed of it. */
export type Choice = {
  text: string
  /** What it is shown as, when not as it is written. */
  label?: string
  /** A few words beside it. */
  detail?: string
  /** A sentence on it. */
  info?: string
}

/** What may stand between two offsets. */
export type Completion = { from: number; to: number; choices: Choice[] }

/** What an author may mean at an offset of a lesson: undefined where there is nothing to choose from. */
export function completionAt(text: string, at: number, words: Vocabulary): Completion | undefined {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return inFrontmatter(text, at, line, words) ?? inTag(text, at, words) ?? inText(text, at, line, words)
}

/** From the last characters of the line that match, to the cursor. */
const from = (at: number, typed: string, choices: Choice[]): Completion => ({
  from: at - typed.length,
  to: at,
  choices,
})

function inFrontmatter(text: string, at: number, line: string, words: Vocabulary): Completion | undefined {
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1
  if (end < 0 || at > end) return undefined
  const typed = /^objectives:\s*\[?(?:.*[[,]\s*)?([^\s,\][]*)$/.exec(line)?.[1] ?? /^\s+-\s+(\S*)$/.exec(line)?.[1]
  return typed === undefined ? undefined : from(at, typed, objectives(words))
}

/** In an opening tag: its name, an attribute, or the value of one. */
function inTag(text: string, at: number, words: Vocabulary): Completion | undefined {
  const start = text.lastIndexOf('<', at - 1)
  const tag = text.slice(start, at)
  if (start < 0 || start < at - 1000 || /^<[^A-Za-z/]/.test(tag) || isClosed(tag)) return undefined
  const closing = /^<\/([A-Za-z]*)$/.exec(tag)
  if (closing) return from(at, closing[1] ?? '', closingTag(text.slice(0, start)))
  const name = /^<([A-Za-z]*)$/.exec(tag)?.[1]
  if (name !== undefined) return from(at, name, words.components.map(component))
  const element = words.components.find((one) => tag.startsWith(`<${one.name}`))
  if (!element) return undefined
  const value = /\s([A-Za-z]+)=(["'])([^"']*)$/.exec(tag)
  if (value) {
    const [, attribute = '', , typed = ''] = value
    return from(at, typed, values(element, attribute, text, words))
  }
  const typed = /\s([A-Za-z]*)$/.exec(tag)?.[1]
  return typed === undefined ? undefined : from(at, typed, attributes(element, tag))
}

/** Whether a tag has ended: a `>` that stands in no quotes. */
const isClosed = (tag: string) => tag.replace(/"[^"]*"?|'[^']*'?/g, '').includes('>')

function component({ name, inline }: Component): Choice {
  return { text: name, detail: inline ? 'in a line' : undefined }
}

/** The tag that is to be closed next. */
function closingTag(before: string): Choice[] {
  const open: string[] = []
  for (const [, slash, name = '', self] of before.matchAll(/<(\/?)([A-Z][A-Za-z]*)\b[^>]*?(\/?)>/g)) {
    if (self) continue
    if (!slash) open.push(name)
    else if (open.lastIndexOf(name) >= 0) open.splice(open.lastIndexOf(name))
  }
  const last = open.at(-1)
  return last === undefined ? [] : [{ text: `${last}>`, label: last }]
}

function attributes({ attributes }: Component, tag: string): Choice[] {
  const given = new Set([...tag.matchAll(/\s([A-Za-z]+)=/g)].map(([, name]) => name))
  return attributes
    .filter(({ name }) => !given.has(name))
    .map(({ name }) => ({ text: name === 'evidence' || name === 'source' ? `${name}="#` : `${name}="`, label: name }))
}

function values(element: Component, attribute: string, text: string, words: Vocabulary): Choice[] {
  if (attribute === 'objective') return objectives(words)
  if (attribute === 'evidence' || attribute === 'source') return anchors(text).map((anchor) => ({ text: `#${anchor}` }))
  if (attribute === 'src') return pictures(words)
  if (attribute === 'id' && element.name === 'Term')
    return words.terms.map(({ id, text }) => ({ text: id, info: text }))
  return (element.attributes.find(({ name }) => name === attribute)?.values ?? []).map((value) => ({ text: value }))
}

/** In running text: a citation, a term, an address. */
function inText(text: string, at: number, line: string, words: Vocabulary): Completion | undefined {
  const note = /\[\^([^\]\s]*)$/.exec(line)?.[1]
  if (note !== undefined) {
    const close = text[at] === ']' ? '' : ']'
    const choices = words.notes.map(({ id, label, text }) => ({
      text: `${id}${close}`,
      label: id,
      detail: label,
      info: text,
    }))
    return from(at, note, choices)
  }
  const term = /<Term>([^<]*)$/.exec(line)?.[1]
  if (term !== undefined) {
    const choices = words.terms.flatMap(({ spellings, text }) => spellings.map((one) => ({ text: one, info: text })))
    return from(at, term, choices)
  }
  const picture = /!\[[^\]]*\]\(([^)\s]*)$/.exec(line)?.[1]
  if (picture !== undefined) return from(at, picture, pictures(words))
  const link = /\]\(([^)\s]*)$/.exec(line)?.[1]
  return link === undefined ? undefined : from(at, link, links(link, text, words))
}

function links(typed: string, text: string, { lessons }: Vocabulary): Choice[] {
  const here = anchors(text).map((anchor) => ({ text: `#${anchor}`, detail: 'in this lesson' }))
  const there = lessons.map(({ file, title }) => ({ text: file, detail: title }))
  const within = lessons
    .filter(({ file }) => typed.startsWith(`${file}#`))
    .flatMap(({ file, anchors }) => anchors.map((anchor) => ({ text: `${file}#${anchor}` })))
  return within.length > 0 ? within : [...here, ...there]
}

const anchors = (text: string) => anchorsOf(outlineOf(text))
const objectives = ({ objectives }: Vocabulary) => objectives.map(({ id, text }) => ({ text: id, info: text }))
const pictures = ({ pictures }: Vocabulary) =>
  pictures.map(({ src, width, height }) => ({ text: src, detail: `${width} × ${height}` }))
