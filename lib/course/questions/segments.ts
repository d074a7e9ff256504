/** A stretch of a text, the end exclusive. */
export type Segment = { start: number; end: number }

/** Abbreviations after which a sentence goes on, and initials of names and states. */
const GOES_ON =
  /(?:^|[\s("“‘])(?:Dr|Drs|Mr|Mrs|Ms|Prof|St|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Rev|Hon|No|vs|cf|al|approx|ca|Fig|pp?|e\.g|i\.e)\.\s*$|(?:^|\p{Lu}\.\s?|\p{Lu}\p{Ll}+\.?\s)\p{Lu}\.\s*$/u

/** Where a sentence may end. */
const ENDED = /[.!?…۔؟।。！？]["'”’»)\]]*\s*$/u

/**
 * The sentences of a text in a language (BCP 47), without the space between them. `cuts` are places where a mark begins or ends: after
 * punctuation a sentence ends there whatever the rules say, for its author knows.
 */
export function sentences(text: string, lang: string, cuts: ReadonlySet<number> = new Set()): Segment[] {
  const ends = Array.from(cuts).filter((cut) => ENDED.test(text.slice(0, cut)))
  const found = Array.from(segmenter(lang, 'sentence').segment(text), ({ segment, index }) => index + segment.length)
  const cut = new Set(ends.map((end) => end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0)))
  const segments: Segment[] = []
  let start = 0
  for (const end of Array.from(new Set([...found, ...cut])).sort((a, b) => a - b)) {
    const rest = text.slice(end)
    const goesOn = rest !== '' && (GOES_ON.test(text.slice(start, end)) || /^\p{Ll}/u.test(rest))
    if (end <= start || (goesOn && !cut.has(end) && !text.slice(start, end).endsWith('\n'))) continue
    segments.push(trimmed(text, start, end))
    start = end
  }
  return segments.filter(({ start, end }) => end > start)
}

/** The words of a text in a language; words that hyphens or apostrophes join are one, unless a mark begins or ends between them. */
export function words(text: string, lang: string, cuts: ReadonlySet<number> = new Set()): Segment[] {
  const found: Segment[] = []
  for (const { segment, index, isWordLike } of segmenter(lang, 'word').segment(text)) {
    if (!isWordLike) continue
    const last = found.at(-1)
    const isJoined = last && /^[-‐‑'’]$/.test(text.slice(last.end, index))
    if (isJoined && !cuts.has(index) && !cuts.has(last.end)) {
      last.end = index + segment.length
      continue
    }
    found.push({ start: index, end: index + segment.length })
  }
  return found
}

function trimmed(text: string, start: number, end: number): Segment {
  const slice = text.slice(start, end)
  return { start: start + slice.length - slice.trimStart().length, end: end - (slice.length - slice.trimEnd().length) }
}

const segmenters = new Map<string, Intl.Segmenter>()

/** One for each language and unit, since making one is slow. The language of the machine where there is none of that name. */
function segmenter(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${lang}`
  const known = segmenters.get(key) ?? new Intl.Segmenter(isLanguage(lang) ? lang : undefined, { granularity })
  segmenters.set(key, known)
  return known
}

function isLanguage(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0
  } catch {
    return false
  }
}
