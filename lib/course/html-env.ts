import type { Problem } from './syntax/problem'

/**
 * What rich text needs of the course round it to become HTML. `report` is told, once for each place that is rendered, of
 * `dangling-citation`, `unknown-term`, `missing-image`, `bad-maths` and `misplaced-component`; unknown components are the
 * business of whoever checks the whole tree.
 */
export type HtmlEnv = {
  /** The short label under which a note is cited ("7" for `p7`); undefined when there is no such note. */
  note(id: string): string | undefined
  /** The id of a glossary entry, asked by its id or by a text that is its term or an alias; undefined when there is none. */
  term(asked: { id: string } | { text: string }): string | undefined
  /** Address and natural size of an image that the author named by its path; undefined when there is none. */
  image(src: string): { src: string; width: number; height: number } | undefined
  report(problem: Problem): void
}
