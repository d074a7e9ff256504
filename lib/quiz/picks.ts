import { type Grade, incomplete, stale, type Verdict } from './result'

type Part = { id: string; correct: boolean }

/** How picks become a score: `one` takes a single pick, any of the right ones; the others take several. */
export type PickRule = 'one' | 'all' | 'each' | 'right-minus-wrong'

/** Whether none of the parts that the question has is picked. */
export function isEmptyPick(parts: readonly Part[], picked: readonly string[]): boolean {
  return !parts.some((part) => picked.includes(part.id))
}

/** Grades picks out of parts; the order of picks and repeated ones make no difference. */
export function gradePicks(parts: readonly Part[], picked: readonly string[], rule: PickRule): Grade {
  const picks = new Set(picked)
  const ids = new Set(parts.map((part) => part.id))
  const gone = [...picks].filter((id) => !ids.has(id))
  if (gone.length > 0 || (rule === 'one' && picks.size > 1)) return stale(gone)
  if (picks.size === 0) return incomplete([], parts.length)

  const verdicts = parts.map((part) => verdict(part.correct, picks.has(part.id)))
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length
  const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')]
  const results = parts.map((part, i) => {
    const own = verdicts[i] as Verdict
    // Where one of several right ones is enough, the others were not asked for.
    return { id: part.id, verdict: rule === 'one' && right > 0 && own === 'missed' ? 'spared' : own }
  })
  return { status: 'graded', score: scored(rule, right, wrong, missed, parts.length), parts: results }
}

/** The picks that score 1. */
export function correctPicks(parts: readonly Part[], rule: PickRule): string[] {
  const right = parts.filter((part) => part.correct).map((part) => part.id)
  return rule === 'one' ? right.slice(0, 1) : right
}

/** What decides the grade of picks; with `each`, wrong parts make up the share too. */
export function keyPicks(parts: readonly Part[], rule: PickRule): unknown {
  const ids = (some: readonly Part[]) => some.map((part) => part.id).sort()
  return [rule, ids(parts.filter((part) => part.correct)), rule === 'each' ? ids(parts) : []]
}

function verdict(correct: boolean, picked: boolean): Verdict {
  if (picked) return correct ? 'right' : 'wrong'
  return correct ? 'missed' : 'spared'
}

function scored(rule: PickRule, right: number, wrong: number, missed: number, all: number): number {
  switch (rule) {
    case 'one':
      return right
    case 'all':
      return wrong + missed === 0 ? 1 : 0
    case 'each':
      return (all - wrong - missed) / all
    case 'right-minus-wrong':
      return Math.max(0, (right - wrong) / (right + missed))
  }
}
