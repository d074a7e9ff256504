import type { AsPlainObject } from 'minisearch'
import type { SearchDocument } from './document'

/** The postings of one term, as MiniSearch writes them. */
export type Posting = AsPlainObject['index'][number]

/**
 * What a search needs to begin: `core.json`. Documents have numbers, questions the highest ones. The other files have
 * names that change with their contents.
 */
export type Core = {
  /** Words in each field of each document, and the averages. */
  lengths: number[][]
  averages: number[]
  /** Files of postings, each with the initials of its terms. */
  shards: { file: string; initials: string }[]
  /** Files of documents, each with the number of its first one. */
  packs: { file: string; first: number }[]
  /** The number of the first question, and the file that tells which they are. */
  questions: { file: string; first: number }
}

/** Postings of the terms that share some initials. */
export type Shard = Posting[]

/** Documents in the order of their numbers. */
export type Pack = SearchDocument[]

/** Keys (`lesson/question`) of all questions, in the order of their numbers. */
export type QuestionKeys = string[]

/** What a term begins with, by which shards are cut. */
export const initialOf = (term: string): string => String.fromCodePoint(term.codePointAt(0) ?? 0)
