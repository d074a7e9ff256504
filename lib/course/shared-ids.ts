import type { Part, QuestionLock } from './lock'

/**
 * Gives the parts of a translation's questions the ids that they have in the original, so that an answer given in one language
 * stands in the other: an id that the translator wrote (`{#id}`), else that of the part in the same place. What the original
 * does not have is numbered; the two questions then differ, which is told elsewhere.
 */
export const sharedIds =
  (original: ReadonlyMap<string, QuestionLock>) =>
  (question: string, group: string, parts: Part[]): string[] => {
    const explicit = new Set(parts.map((part) => part.explicit))
    const ids = [...(original.get(question)?.get(group)?.keys() ?? [])].filter((id) => !explicit.has(id))
    return parts.map((part, index) => part.explicit ?? ids.shift() ?? `extra-${index + 1}`)
  }
