import type { Picture } from './question-templates'

/** What a lesson of a course may name. */
export type Vocabulary = {
  objectives: { id: string; text: string }[]
  /** What `[^id]` cites: how it is called, and what it states first. */
  notes: { id: string; label: string; text: string }[]
  /** `spellings`: the term and its aliases. */
  terms: { id: string; spellings: string[]; text: string }[]
  /** The other lessons, with the ids of their headings. */
  lessons: { file: string; title: string; anchors: string[] }[]
  pictures: Picture[]
  components: Component[]
}

export type Component = {
  name: string
  /** Whether it stands inside a line. */
  inline: boolean
  attributes: { name: string; values?: readonly string[] }[]
}
