import { fold } from '@/lib/quiz/text-fold'

/** A word of a text: where it stands, and the term under which a search knows it. */
export type Word = { start: number; end: number; term: string }

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const known = new Map<string, string>()

/**
 * The words of a plain text in their order. Capitals and accents, and the forms that letters of Arabic script have on
 * different keyboards, make no difference to a term; numbers are words.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: run, index }) =>
    parts(run).map(({ segment, index: offset }) => ({
      start: index + offset,
      end: index + offset + segment.length,
      term: termOf(segment),
    })),
  )
}

/** The terms of a text in the order of its words. */
export const termsOf = (text: string): string[] => wordsOf(text).map(({ term }) => term)

function parts(run: string): { segment: string; index: number }[] {
  return UNSPACED.test(run)
    ? [...new Intl.Segmenter('en', { granularity: 'word' }).segment(run)]
    : [{ segment: run, index: 0 }]
}

/** A course says the same words again and again. */
function termOf(word: string): string {
  const term = known.get(word) ?? fold(word, { case: false, accents: false })
  known.set(word, term)
  return term
}
