import type { Term } from './course'
import type { HtmlEnv } from './html-env'
import { listOf, recordOf, stringOf } from './loose'
import { type Named, reportTwice } from './named'
import { folded } from './surroundings'
import type { OpenedYaml } from './yaml-file'
import type { Span } from './yaml-text'

const rawTerms = (file: OpenedYaml) =>
  listOf(file.value)
    .map(recordOf)
    .map((raw) => ({ ...raw, id: stringOf(raw.id), spellings: [raw.term, ...listOf(raw.aliases)].map(stringOf) }))

/** Ids of the glossary's entries, and the id by each folded spelling that means it. Reports what is given twice (`duplicate-id`). */
export function readSpellings(file: OpenedYaml): { termIds: Set<string>; spellings: Map<string, string> } {
  const spellings = new Map<string, string>()
  reportTwice(file, namedInGlossary(file))
  const uniqueSpelling = file.unique('term')
  const terms = rawTerms(file)
  for (const [t, term] of terms.entries()) {
    for (const [i, spelling] of term.spellings.map(folded).entries()) {
      if (spelling === '' || spellings.get(spelling) === term.id) continue
      uniqueSpelling(spelling, i === 0 ? [t, 'term'] : [t, 'aliases', i - 1])
      if (!spellings.has(spelling)) spellings.set(spelling, term.id)
    }
  }
  return { termIds: new Set(terms.map(({ id }) => id)), spellings }
}

/** The id of each entry. */
export const namedInGlossary = (file: OpenedYaml): Named[] =>
  rawTerms(file).map(({ id }, t) => ({ what: 'term', id, path: [t, 'id'] }))

/** Where each entry stands, by its id. */
export function termPlaces(file: OpenedYaml): Record<string, Span> {
  return Object.fromEntries(rawTerms(file).map(({ id }, t) => [id, file.place([t, 'id'])]))
}

/** The glossary's entries; which lessons use a term is not known here. */
export function readTerms(file: OpenedYaml, env: HtmlEnv): Promise<Term[]> {
  return Promise.all(
    rawTerms(file).map(async ({ id, spellings: [term = '', ...aliases], definition }: RawTerm, t) => ({
      id,
      term,
      aliases,
      definition: await file.html(definition, [t, 'definition'], 'inline', env),
      lessons: [],
    })),
  )
}

type RawTerm = { id: string; spellings: string[]; definition?: unknown }
