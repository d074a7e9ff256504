import { type Word, wordsOf } from './words'

/** A piece of a text, where it begins, and whether a search has found it. */
export type Piece = { at: number; text: string; found: boolean }

/** How long an excerpt is, in characters, and how much of it may stand before the first word found. */
const LENGTH = 220
const BEFORE = 60

/** The whole text in pieces, the words of these terms being marked; words found next to each other are one piece. */
export function marked(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  const add = (at: number, to: number, found: boolean) => {
    const last = pieces.at(-1)
    if (at === to) return
    if (last?.found === found) last.text += text.slice(at, to)
    else pieces.push({ at, text: text.slice(at, to), found })
  }
  let at = 0
  for (const { start, end, term } of wordsOf(text)) {
    if (!terms.has(term)) continue
    add(at, start, pieces.at(-1)?.found === true && text.slice(at, start).trim() === '')
    add(start, end, true)
    at = end
  }
  add(at, text.length, false)
  return pieces
}

/** The stretch of a text that has most of these terms, marked, with … where something is left out. */
export function excerpt(text: string, terms: ReadonlySet<string>): Piece[] {
  if (text.length <= LENGTH) return marked(text, terms)
  const words = wordsOf(text)
  const start = startOf(words, bestStart(words, terms), text)
  const end = words.findLast((word) => word.end <= start + LENGTH)?.end ?? text.length
  const whole = words.at(-1)?.end === end
  const shown = `${start > 0 ? '… ' : ''}${whole ? text.slice(start) : `${text.slice(start, end)} …`}`
  return marked(shown, terms)
}

/** Where the window begins that holds most different terms found; the first of equals. */
function bestStart(words: Word[], terms: ReadonlySet<string>): number {
  const found = words.filter(({ term }) => terms.has(term))
  let best = { start: 0, count: 0 }
  for (const { start } of found) {
    const inside = found.filter((word) => word.start >= start && word.end <= start + LENGTH - BEFORE)
    const count = new Set(inside.map(({ term }) => term)).size
    if (count > best.count) best = { start, count }
  }
  return best.start
}

/** A little before: at the beginning of a sentence if one is near, else of a word. */
function startOf(words: Word[], at: number, text: string): number {
  const near = words.filter(({ start }) => start >= at - BEFORE && start <= at)
  const sentence = near.findLast(
    ({ start }) => start === words[0]?.start || /[.!?؟۔。]["”’)]*\s+$/.test(text.slice(0, start)),
  )
  return sentence?.start === words[0]?.start ? 0 : ((sentence ?? near[0])?.start ?? 0)
}
