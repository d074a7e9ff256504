const WORDS_A_MINUTE = 200
const MINUTES_A_QUESTION = 0.5
/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** How many words a plain text in the given language (BCP 47) has. */
export function countWords(text: string, lang: string): number {
  if (!UNSPACED.test(text)) return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0
  let words = 0
  for (const part of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) if (part.isWordLike) words++
  return words
}

/** Whole minutes that a lesson takes: its words at 200 a minute and half a minute a question, rounded up; at least one. */
export function minutes(words: number, questions: number): number {
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE + questions * MINUTES_A_QUESTION))
}
