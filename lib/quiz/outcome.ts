export type Outcome = 'right' | 'partial' | 'wrong'

/** What a score in 0..1 comes to: all of it, some of it, nothing. */
export function outcome(score: number): Outcome {
  if (score >= 1) return 'right'
  return score > 0 ? 'partial' : 'wrong'
}
