import { normalized, similarity } from './similarity'

/** A part of a question that needs an id: an option, an item, a gap … */
export type Part = {
  /** Plain text by which it is known again. */
  text: string
  /** The author's own id (`{#id}`). */
  explicit?: string
  /** Whether it is a right one, where the part has such a thing. */
  correct?: boolean
}

/** What is remembered of the parts of a group: text by id, in the order of the document. A right option's text begins with `[x] `, a wrong one's with `[ ] `. */
export type Group = Map<string, string>

/** By group: `options`, `items`… Parts that are gone stand under `options (removed)`: their ids are never given away. */
export type QuestionLock = Map<string, Group>

const REMOVED = ' (removed)'

/** The group to which a key of a question's lock belongs: itself, or the one whose removed parts it holds. */
export const groupOf = (key: string) => (key.endsWith(REMOVED) ? key.slice(0, -REMOVED.length) : key)

/** From this similarity on, a changed text is the same part reworded. */
const ALIKE = 0.6
/** What a change of right to wrong takes from the similarity. */
const OTHER_KEY = 0.2

/**
 * Gives every part of a group an id, so that an edited question keeps its ids. In this order: the author's own id; the
 * remembered one of the same text; that of the most similar text; where the number of parts is unchanged, that of the part in
 * the same place if both are right or both wrong; else a new one made from the text, which no part of the question has or had.
 *
 * Gives the ids in the order of the parts and the question's lock with the group brought up to date (`lock` is left alone).
 * Assigning the same parts again gives the same ids and lock.
 */
export function assignIds(lock: QuestionLock, group: string, parts: Part[]): { ids: string[]; lock: QuestionLock } {
  const live = [...(lock.get(group) ?? new Map<string, string>())]
  const removed = [...(lock.get(group + REMOVED) ?? new Map<string, string>())]
  const ids: (string | undefined)[] = parts.map((part) => part.explicit)
  const taken = new Set(ids)
  const give = (index: number, id: string) => {
    if (ids[index] !== undefined || taken.has(id)) return
    ids[index] = id
    taken.add(id)
  }
  const giveSame = (memory: [string, string][], written: (line: string) => string, text: (part: Part) => string) => {
    if (memory.length === 0) return
    const byText = new Map<string, string[]>()
    for (const [id, line] of memory) byText.set(written(line), [...(byText.get(written(line)) ?? []), id])
    parts.forEach((part, index) => {
      const id = byText.get(text(part))?.find((id) => !taken.has(id))
      if (id !== undefined) give(index, id)
    })
  }
  giveSame(live, (line) => line, write)
  giveSame(live, (line) => parse(line).text, folded)
  giveSame(removed, (line) => line, write)

  for (const { index, id } of pairs(parts, ids, live, taken)) give(index, id)
  if (parts.length === live.length)
    live.forEach(([id, line], index) => {
      if (parse(line).correct === parts[index]?.correct) give(index, id)
    })

  if (ids.includes(undefined)) {
    const known = new Set([...lock.values()].flatMap((memory) => [...memory.keys()]))
    const spoken = parts.map(({ text }) => words(text).join('-'))
    const isUsed = (id: string) => taken.has(id) || known.has(id)
    parts.forEach(({ text }, index) => {
      if (ids[index] !== undefined) return
      const isBegun = (id: string) => spoken.some((other, at) => at !== index && other.startsWith(id))
      give(index, fresh(text, isUsed, isBegun))
    })
  }

  const given = ids.map(String)
  const updated = new Map(lock)
  updated.set(group, new Map(parts.map((part, index) => [given[index] ?? '', write(part)])))
  const gone = new Map([...removed, ...live].filter(([id]) => !taken.has(id)))
  if (gone.size > 0) updated.set(group + REMOVED, gone)
  else updated.delete(group + REMOVED)
  return { ids: given, lock: updated }
}

/** Parts still without an id and remembered parts still unclaimed that are alike, the most alike first. */
function pairs(parts: Part[], ids: (string | undefined)[], live: [string, string][], taken: Set<string | undefined>) {
  const found: { index: number; id: string; score: number }[] = []
  const unclaimed = live
    .filter(([id]) => !taken.has(id))
    .map(([id, line]) => ({ id, correct: parse(line).correct, text: normalized(parse(line).text) }))
  if (unclaimed.length === 0) return []
  parts.forEach((part, index) => {
    if (ids[index] !== undefined) return
    const text = normalized(part.text)
    for (const memory of unclaimed) {
      const score = similarity(text, memory.text) - (part.correct === memory.correct ? 0 : OTHER_KEY)
      if (score >= ALIKE) found.push({ index, id: memory.id, score })
    }
  })
  return found.sort((a, b) => b.score - a.score)
}

const folded = ({ text }: Part) => text.replace(/\s+/g, ' ').trim()

const write = (part: Part) =>
  part.correct === undefined ? folded(part) : `${part.correct ? '[x]' : '[ ]'} ${folded(part)}`

function parse(line: string): { text: string; correct?: boolean } {
  const mark = /^\[([x ])\] /.exec(line)
  return mark ? { text: line.slice(4), correct: mark[1] === 'x' } : { text: line }
}

/** No word of fewer letters is an id by itself: it would say nothing. */
const SHORTEST = 4
/** How long an id grows for the sake of saying more. */
const LONGEST = 24

/**
 * A new id: the fewest first words that tell a text from the others, since a page names each part many times. Begins with a
 * letter, so that a JSON object keeps it in its place. `isBegun` tells whether another text begins so.
 */
function fresh(text: string, isUsed: (id: string) => boolean, isBegun: (id: string) => boolean): string {
  let id = ''
  for (const word of words(text)) {
    if (id && id.length + word.length > LONGEST) break
    id = id ? `${id}-${word}` : word.slice(0, 32)
    if (id.length >= SHORTEST && !isBegun(id)) break
  }
  const stem = /^\p{L}/u.test(id) ? id : id ? `n${id}` : 'part'
  let numbered = stem
  for (let n = 2; isUsed(numbered); n++) numbered = `${stem}-${n}`
  return numbered
}

const words = (text: string) => normalized(text).split(' ').filter(Boolean)
