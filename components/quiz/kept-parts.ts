import type { Parts } from './kind'

/** What was given for the parts that were right: the student who tries again gives only the others anew. */
export function keptParts(given: Readonly<Record<string, string>>, parts: Parts): Record<string, string> {
  return Object.fromEntries(Object.entries(given).filter(([id]) => parts.get(id)?.verdict === 'right'))
}
