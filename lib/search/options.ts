import type { Options, SearchOptions } from 'minisearch'
import { termsOf } from './words'

/** What of a document is searched. */
export type Indexed = { id: number; title: string; place: string; text: string }

/** How the index is made and read: the build and the browser must agree. */
export const indexOptions: Options<Indexed> = {
  fields: ['title', 'place', 'text'],
  tokenize: termsOf,
  processTerm: (term) => term,
}

/** Words this short, and numbers, are taken as they are typed: 2014 is no slip for 2015. */
const forgives = (term: string) => term.length > 3 && !/\p{N}/u.test(term)

/** A word counts when it begins with what was typed, or differs in one letter out of five. Titles count most. */
export const searchOptions: SearchOptions = {
  prefix: true,
  fuzzy: (term) => (forgives(term) ? 0.2 : false),
  boost: { title: 3, place: 0.5 },
}
