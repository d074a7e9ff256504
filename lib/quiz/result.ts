/**
 * What became of one part of a question: an option, gap, pair, item, word, area or criterion.
 * `right` and `wrong`: the student gave it. `missed`: it should have been given. `spared`: rightly left alone.
 */
export type Verdict = 'right' | 'wrong' | 'missed' | 'spared'

/** Why a part got its verdict, where the verdict alone does not say. Wording lives in components. */
export type Code =
  | 'typo-forgiven'
  | 'not-a-number'
  | 'unit-missing'
  | 'unit-wrong'
  | 'unit-unexpected'
  | 'out-of-tolerance'

export type PartResult = {
  id: string
  verdict: Verdict
  code?: Code
  /** Id of the foreseen answer that the response matched; its feedback is the one to show. */
  answer?: string
}

/**
 * `incomplete` is not wrong: `missing` names the parts still to be given (empty when nothing was given at all); `code`
 * says what was given but can't be read.
 * `stale`: the response names parts that the question no longer has (`gone`), or is of another kind; it asks again.
 * `graded`: `score` lies in 0..1.
 */
export type Grade =
  | { status: 'incomplete'; missing: string[]; code?: Code }
  | { status: 'stale'; gone: string[] }
  | { status: 'graded'; score: number; parts: PartResult[] }

/** A response of which parts are `missing`, of so many; without any of them nothing was given, and none is named. */
export function incomplete(missing: string[], of: number): Grade {
  return { status: 'incomplete', missing: missing.length === of ? [] : missing }
}

/** A response that can't be graded any more. `gone` is empty where it is of another kind. */
export function stale(gone: string[]): Grade {
  return { status: 'stale', gone }
}
