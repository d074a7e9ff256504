/** The components that a lesson may use, and how far out each stands: what is inside has the greater number. */
export const COMPONENTS: ReadonlyMap<string, number> = new Map([
  ['Quiz', 0],
  ['Question', 1],
  ['Hint', 2],
  ['Why', 2],
  ['Area', 2],
  ['Callout', 3],
  ['Timeline', 3],
  ['PlaceMap', 3],
  ['Steps', 3],
  ['Figure', 3],
  ['Term', 4],
])

/** Components that make up quizzes; they mean nothing anywhere else. */
export const QUIZ_COMPONENTS: ReadonlySet<string> = new Set(['Quiz', 'Question', 'Hint', 'Why', 'Area'])

/** Components that stand inside a line of text. All others stand on lines of their own. */
export const INLINE_COMPONENTS: ReadonlySet<string> = new Set(['Term'])
