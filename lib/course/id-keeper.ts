import { assignIds, groupOf, type Part, type QuestionLock } from './lock'

/**
 * Assigns ids to the parts of a lesson's questions (see `assignIds` in lock.ts) and remembers them: `lock()` gives, by question
 * id, what the next reading needs. A group that a question no longer has is forgotten.
 */
export function idKeeper(before: ReadonlyMap<string, QuestionLock>) {
  const locks = new Map<string, QuestionLock>()
  const groups = new Map<string, Set<string>>()
  return {
    assignIds(question: string, group: string, parts: Part[]): string[] {
      const known = locks.get(question) ?? before.get(question) ?? new Map()
      const { ids, lock } = assignIds(known, group, parts)
      locks.set(question, lock)
      groups.set(question, (groups.get(question) ?? new Set()).add(group))
      return ids
    },
    lock(): Map<string, QuestionLock> {
      return new Map(
        [...locks].map(([question, lock]) => {
          const current = groups.get(question)
          return [question, new Map([...lock].filter(([group]) => current?.has(groupOf(group))))]
        }),
      )
    },
  }
}
