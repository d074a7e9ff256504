import MiniSearch, { type SearchResult } from 'minisearch'
import type { SearchDocument } from './document'
import { type Core, initialOf, type Pack, type QuestionKeys, type Shard } from './files'
import { indexOptions, searchOptions } from './options'
import { termsOf } from './words'

/** Fetches one of the files of a search, parsed. */
export type Load = <T>(file: string) => Promise<T>

/** What is found, the best first; `terms` are those of its words that the search meant. */
export type Found = { document: SearchDocument; terms: ReadonlySet<string> }

/** `total` counts all that is found, of which as many are given as were asked for. */
export type SearchResults = { total: number; found: Found[] }

export type Search = (query: string, options: { answered: ReadonlySet<string>; most: number }) => Promise<SearchResults>

/** With fewer results than this that have every word, those that have some of them follow. */
const FEW = 3

/**
 * A search over the files that the build made. Each file is loaded when a query first needs it. When one can't be had, the
 * next query begins anew: the site may have been published again meanwhile, with other names. Questions are found once their keys (`lesson/question`) are among `answered`. Rejects with
 * what `load` rejects with.
 */
export function openSearch(load: Load): Search {
  const once = remembering(load)
  /** The index over the shards that the last query needed. */
  let read = { files: '', index: new MiniSearch(indexOptions) }

  async function indexFor(core: Core, terms: string[]): Promise<MiniSearch> {
    const initials = new Set(terms.map(initialOf))
    const needed = core.shards.filter((shard) => [...shard.initials].some((initial) => initials.has(initial)))
    const files = needed.map(({ file }) => file)
    const key = files.join()
    if (key === read.files) return read.index
    const shards = await Promise.all(files.map((file) => once<Shard>(file)))
    read = { files: key, index: MiniSearch.loadJS(stored(core, shards.flat()), indexOptions) }
    return read.index
  }

  return async (query, { answered, most }) => {
    const terms = termsOf(query)
    if (terms.length === 0) return { total: 0, found: [] }
    const core = await once<Core>('core.json')
    const keys = answered.size > 0 ? await once<QuestionKeys>(core.questions.file) : []
    const index = await indexFor(core, terms)
    const isOpen = ({ id }: SearchResult) =>
      id < core.questions.first || answered.has(keys[id - core.questions.first] ?? '')
    const options = { ...searchOptions, filter: isOpen }
    const all = index.search(query, { ...options, combineWith: 'AND' })
    const results = all.length >= FEW ? all : [...all, ...without(all, index.search(query, options))]
    const found = await Promise.all(
      results.slice(0, most).map(async ({ id, terms }): Promise<Found[]> => {
        const pack = core.packs.findLast(({ first }) => first <= id)
        const document = pack && (await once<Pack>(pack.file))[id - pack.first]
        return document ? [{ document, terms: new Set(terms) }] : []
      }),
    )
    return { total: results.length, found: found.flat() }
  }
}

function without(some: SearchResult[], all: SearchResult[]): SearchResult[] {
  const ids = new Set(some.map(({ id }) => id))
  return all.filter(({ id }) => !ids.has(id))
}

function remembering(load: Load): Load {
  const loaded = new Map<string, Promise<unknown>>()
  return <T>(file: string) => {
    const known = loaded.get(file) ?? load(file)
    loaded.set(file, known)
    known.catch(() => loaded.clear())
    return known as Promise<T>
  }
}

/** An index with these postings, in the form that MiniSearch reads. */
function stored({ lengths, averages }: Core, index: Shard): Parameters<typeof MiniSearch.loadJS>[0] {
  const ids = lengths.map((_, id) => id)
  return {
    documentCount: lengths.length,
    nextId: lengths.length,
    documentIds: Object.fromEntries(ids.map((id) => [id, id])),
    fieldIds: Object.fromEntries(indexOptions.fields.map((field, i) => [field, i])),
    fieldLength: Object.fromEntries(lengths.map((length, id) => [id, length])),
    averageFieldLength: averages,
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: 2,
  }
}
