import type { Reading } from './reading'

/** How typed texts of a question are compared. */
export function leniency(q: Reading): { typos: number; case: boolean; accents: boolean } {
  const { typos = 0, accents = false, ...values } = q.attributes.values
  return { typos, case: values.case ?? false, accents }
}
