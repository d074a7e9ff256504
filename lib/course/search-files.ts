import { createHash } from 'node:crypto'
import MiniSearch from 'minisearch'
import type { SearchDocument } from '@/lib/search/document'
import { type Core, initialOf, type Posting, type QuestionKeys } from '@/lib/search/files'
import { indexOptions } from '@/lib/search/options'

/** How much a file may hold before another is begun, in characters of JSON. */
const SHARD = 200_000
const PACK = 40_000

/**
 * The files of a search over these documents, by name: `core.json` and what it names. A course of usual size has one file of
 * postings; a large one has several, of which a search loads those that its words need, and likewise for the documents
 * that it shows.
 */
export function searchFiles(documents: SearchDocument[]): Map<string, string> {
  const questions = documents.filter(({ question }) => question !== undefined)
  const others = documents.filter(({ question }) => question === undefined)
  const all = [...others, ...questions]
  const index = new MiniSearch(indexOptions)
  index.addAll(all.map(({ title, place = '', text }, id) => ({ id, title, place, text })))
  const { fieldLength, averageFieldLength, index: postings } = index.toJSON()

  const files = new Map<string, string>()
  const add = (name: string, content: unknown) => {
    const text = JSON.stringify(content)
    const file = `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`
    files.set(file, text)
    return file
  }
  const shards = batches(byInitial(postings), SHARD).map((groups) => ({
    initials: groups.map(([initial]) => initial).join(''),
    file: add(
      'terms',
      groups.flatMap(([, terms]) => terms),
    ),
  }))
  let next = 0
  const packs = batches(all, PACK).map((pack) => {
    const first = next
    next += pack.length
    return { first, file: add('documents', pack) }
  })
  const keys: QuestionKeys = questions.flatMap(({ question }) => question ?? [])
  const core: Core = {
    lengths: all.map((_, id) => fieldLength[id] ?? []),
    averages: averageFieldLength,
    shards,
    packs,
    questions: { file: add('questions', keys), first: others.length },
  }
  return files.set('core.json', JSON.stringify(core))
}

/** Postings by the initial of their terms, in alphabetical order. */
function byInitial(postings: Posting[]): [initial: string, terms: Posting[]][] {
  const groups = new Map<string, Posting[]>()
  for (const posting of postings) {
    const initial = initialOf(posting[0])
    const group = groups.get(initial)
    if (group) group.push(posting)
    else groups.set(initial, [posting])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The things in their order, as many together as the limit allows, and at least one. */
function batches<T>(things: T[], limit: number): T[][] {
  const all: T[][] = []
  let room = 0
  for (const thing of things) {
    const size = JSON.stringify(thing).length
    if (size > room) {
      all.push([])
      room = limit
    }
    all.at(-1)?.push(thing)
    room -= size
  }
  return all
}
