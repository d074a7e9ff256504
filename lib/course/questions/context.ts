import type { RootContent } from 'mdast'
import type { HtmlEnv } from '../html-env'
import type { Problem } from '../syntax/problem'

/** A part of a question that needs an id which survives editing. */
export type Part = {
  /** Plain text, by which the part is known again. */
  text: string
  /** The id that the author wrote (`{#id}`). */
  explicit?: string
  /** Whether it belongs to the key; tells parts with equal text apart. */
  correct?: boolean
}

/** What reading a lesson's questions needs of the course round them. */
export type QuizContext = {
  /** Path of the lesson from the lessons' folder. */
  file: string
  /** The lesson's text, as `parseLesson` returned it: positions in the tree refer to it. */
  text: string
  lessonLang: string
  /** Ids of the course's objectives. */
  objectives: ReadonlySet<string>
  /** Anchors that authors wrote (those made from a heading's text are not among them). */
  anchors: ReadonlySet<string>
  /** What stands in the section of an anchor, without its heading; undefined when there is no such anchor. */
  section(anchor: string): RootContent[] | undefined
  /**
   * Ids for the parts of one group of a question, in the order of the parts and all different. Called only for questions
   * without errors. Groups: `options`, `answers`, `items`, `categories`, `prompts`, `targets`, `gaps`, `areas`, `rubric`,
   * `tokens`, and for what is inside a gap `gap:<gap id>`.
   */
  assignIds(question: string, group: string, parts: Part[]): string[]
  report(problem: Problem): void
  /** How rich text becomes HTML; what it reports comes through `report` above instead. */
  env: HtmlEnv
}
