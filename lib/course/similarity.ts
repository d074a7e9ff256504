import { distance } from 'fastest-levenshtein'

/** What two wordings of the same text share: no case, accents, punctuation or runs of white space. */
export const normalized = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How alike two normalized texts are, 0..1: one less the Levenshtein distance by the longer one's length. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : 1 - distance(a, b) / longer
}
