import type { Kind } from './question'
import { shuffled } from './shuffle'

/** A question that may be drawn, under any of its objectives; `asked` is how often it was drawn before. */
export type Candidate = { id: string; objectives: readonly string[]; asked: number }

/** How many questions an exam asks: so many of each objective, or so many in all, spread evenly over the objectives. */
export type Blueprint = number | Readonly<Record<string, number>>

/** Whether an exam may ask questions of a kind: no one but the student could mark an answer in their own words. */
export const isExamined = (kind: Kind): boolean => kind !== 'free'

/** How many questions a blueprint asks for. */
export function sizeOf(blueprint: Blueprint): number {
  return typeof blueprint === 'number' ? blueprint : Object.values(blueprint).reduce((sum, n) => sum + n, 0)
}

/**
 * Draws questions by a blueprint and gives their ids in the order in which to ask them; the seed decides. Each counts for one of
 * its objectives. Where the pool can meet the blueprint, it is met exactly, with as few questions as can be that were asked
 * before; otherwise as far as possible.
 */
export function draw(pool: readonly Candidate[], blueprint: Blueprint, seed: string): string[] {
  const byPreference = shuffled(pool, seed).sort((a, b) => a.asked - b.asked)
  const wanted =
    typeof blueprint === 'number' ? spread(byPreference, blueprint, seed) : new Map(Object.entries(blueprint))
  const ids = placed(byPreference, wanted).map(({ id }) => id)
  return shuffled(ids.sort(), `${seed}/order`)
}

/** So many questions, one of each objective in turn for as long as it has more; the seed decides who gets the last ones. */
function spread(pool: readonly Candidate[], total: number, seed: string): Map<string, number> {
  const objectives = [...new Set(pool.flatMap((candidate) => candidate.objectives))].sort()
  const wanted = new Map<string, number>()
  let open = shuffled(objectives, `${seed}/objectives`)
  for (let sum = 0; sum < total && open.length > 0; )
    open = open.filter((objective) => {
      if (sum === total) return true
      const more = (wanted.get(objective) ?? 0) + 1
      if (placed(pool, new Map(wanted).set(objective, more)).length === sum) return false
      wanted.set(objective, more)
      sum++
      return true
    })
  return wanted
}

/**
 * As many candidates as can be placed under objectives of theirs, where each objective takes so many. Who comes earlier is
 * preferred: a candidate is placed if those before it can make room (Kuhn's augmenting paths, doi:10.1002/nav.3800020109),
 * and sets that can be placed are a matroid (Edmonds and Fulkerson 1965, doi:10.6028/jres.069B.016), so that greed is best.
 */
function placed(pool: readonly Candidate[], wanted: ReadonlyMap<string, number>): Candidate[] {
  const under = new Map<string, Candidate[]>()
  const place = (candidate: Candidate, tried: Set<string>): boolean =>
    candidate.objectives.some((objective) => {
      if (tried.has(objective)) return false
      tried.add(objective)
      const there = under.get(objective) ?? []
      const full = there.length >= (wanted.get(objective) ?? 0)
      const moved = full ? there.find((other) => place(other, tried)) : undefined
      if (full && !moved) return false
      under.set(objective, [...there.filter((other) => other !== moved), candidate])
      return true
    })
  return pool.filter((candidate) => place(candidate, new Set()))
}
