import { distance } from 'fastest-levenshtein'

/**
 * The candidate that `name` most likely stands for: the fewest single-character edits (Levenshtein, capitals ignored; two letters
 * that changed places are one edit), at most two and in a long name at most a third of it; one in a name of up to three characters.
 * Undefined when none is that close.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase()
  const limit = wanted.length <= 3 ? 1 : Math.max(2, Math.floor(wanted.length / 3))
  let best: string | undefined
  let fewest = limit + 1
  for (const candidate of candidates) {
    const edits = isSwap(wanted, candidate.toLowerCase()) ? 1 : distance(wanted, candidate.toLowerCase())
    if (edits < fewest || (edits === fewest && best !== undefined && candidate < best)) {
      best = candidate
      fewest = edits
    }
  }
  return best
}

function isSwap(a: string, b: string): boolean {
  const at = a.split('').findIndex((letter, i) => letter !== b[i])
  return at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + a[at] + a.slice(at + 2) === b
}
