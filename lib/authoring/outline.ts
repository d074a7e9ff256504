/** A heading, quiz or question of a lesson, as far as its lines tell without a parser. */
export type Entry = {
  kind: 'heading' | 'quiz' | 'question'
  /** The heading's text, the quiz's title, the first line of what is asked. */
  label: string
  /** The id that the author wrote. */
  id?: string
  /** Of a heading: 1 to 6. */
  level?: number
  /** Where it begins, and where it ends: of a heading its line, of quizzes and questions their closing tag. */
  from: number
  to: number
}

const HEADING = /^(#{1,6})[ \t]+(.+?)(?:[ \t]+\{#([^\s}]+)\})?[ \t]*#*$/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const TAG = /[ \t]*<(\/?)(Quiz|Question)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>?/y

/** What a lesson consists of, in the order of the text. A tag that is not closed ends where the text does. */
export function outlineOf(text: string): Entry[] {
  const entries: Entry[] = []
  const open: Entry[] = []
  let fence: string | undefined
  let asked: { entry: Entry; after: number } | undefined
  for (const { line, from, to } of linesOf(text)) {
    const mark = FENCE.exec(line)?.[1]
    if (mark && fence === undefined) fence = mark
    else if (mark && fence !== undefined && mark.startsWith(fence)) {
      fence = undefined
      continue
    }
    if (fence !== undefined) continue
    const heading = open.length === 0 ? HEADING.exec(line) : null
    if (heading) {
      const [, signs = '', label = '', id] = heading
      entries.push({ kind: 'heading', label, ...(id !== undefined && { id }), level: signs.length, from, to })
    }
    if (asked && from >= asked.after && line.trim() !== '') {
      asked.entry.label = line.trim()
      asked = undefined
    }
    TAG.lastIndex = from
    const [tag = '', closing, name, attributes = ''] = TAG.exec(text) ?? []
    if (name === undefined) continue
    const kind = name === 'Quiz' ? 'quiz' : 'question'
    if (closing) {
      const last = open.findLastIndex((entry) => entry.kind === kind)
      for (const entry of last < 0 ? [] : open.splice(last)) entry.to = to
      asked = undefined
      continue
    }
    const id = attributeIn(attributes, 'id')
    const label = attributeIn(attributes, 'title') ?? id ?? ''
    const entry: Entry = { kind, label, ...(id !== undefined && { id }), from, to: text.length }
    entries.push(entry)
    open.push(entry)
    if (kind === 'question') asked = { entry, after: from + tag.length }
  }
  return entries
}

const attributeIn = (attributes: string, name: string) =>
  new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`)
    .exec(attributes)
    ?.slice(1)
    .find((value) => value !== undefined)

/** The lines after the frontmatter, each with its offsets. */
function* linesOf(text: string): Generator<{ line: string; from: number; to: number }> {
  const frontmatter = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0].length ?? 0
  for (let from = frontmatter; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    yield { line: text.slice(from, to), from, to }
    from = to + 1
  }
}

/** The innermost entry of a kind that is open at an offset. */
export function enclosing(outline: readonly Entry[], kind: 'quiz' | 'question', at: number): Entry | undefined {
  return outline.findLast((entry) => entry.kind === kind && entry.from <= at && at < entry.to)
}

/** Ids that the author gave to headings. */
export const anchorsOf = (outline: readonly Entry[]): string[] =>
  outline.flatMap(({ kind, id }) => (kind === 'heading' && id !== undefined ? [id] : []))

/** An id that nothing in the lesson has, nor what else is `taken`: the one wanted, or that with a number. */
export function freeId(outline: readonly Entry[], wanted: string, taken: ReadonlySet<string> = new Set()): string {
  const there = new Set(outline.map(({ id }) => id))
  let id = wanted
  for (let n = 2; there.has(id) || taken.has(id); n++) id = `${wanted}-${n}`
  return id
}
