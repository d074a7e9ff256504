/*
 * Measures the search: what its files weigh, and how long answers take, for this course and for one of 1,000 lessons. The
 * large one is made of the lessons at hand, rare words being replaced by invented ones, so that its vocabulary grows as that of
 * real texts does.
 *
 *   npx tsx bench/search.ts
 */
import { brotliCompressSync } from 'node:zlib'
import { loadCourse } from '../lib/course/load'
import { searchDocuments } from '../lib/course/search-documents'
import { searchFiles } from '../lib/course/search-files'
import { shuffled } from '../lib/quiz/shuffle'
import type { SearchDocument } from '../lib/search/document'
import { openSearch } from '../lib/search/search'
import { wordsOf } from '../lib/search/words'

const QUERIES = [
  'khorasan',
  'khorsan',
  'moscow concert hall',
  'encrypted channels',
  'attack',
  'afghanistan pakistan',
  'suport',
]
const VOCABULARY = 60_000
/** Words met more often than this are common to all lessons. */
const COMMON = 12

/** Numbers below 1 from a seed, for a corpus that is the same each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** As many lessons as asked for, from those of a course. */
function grown(lessons: SearchDocument[][], count: number): SearchDocument[] {
  const random = numbers(1)
  const syllables = shuffled(
    [...'bdfghklmnprstvz'].flatMap((c) => [...'aeiou'].map((v) => c + v)),
    'syllables',
  )
  const invented = Array.from({ length: VOCABULARY }, (_, i) =>
    [i % 75, Math.floor(i / 75) % 75, Math.floor(i / 5625)].map((n) => syllables[n] ?? '').join(''),
  )
  const often = new Map<string, number>()
  for (const { title, text } of lessons.flat())
    for (const { term } of wordsOf(`${title} ${text}`)) often.set(term, (often.get(term) ?? 0) + 1)
  // Zipf: the chance of a word falls with its rank.
  const draw = () => invented[Math.floor(Math.exp(random() * Math.log(VOCABULARY))) - 1] ?? ''
  const varied = (text: string) =>
    wordsOf(text)
      .reverse()
      .reduce(
        (whole, { start, end, term }) =>
          (often.get(term) ?? 0) > COMMON || random() < 0.3 ? whole : whole.slice(0, start) + draw() + whole.slice(end),
        text,
      )
  return Array.from({ length: count }, (_, i) => lessons[i % lessons.length] ?? []).flatMap((lesson, i) =>
    lesson.map((document) => ({
      ...document,
      href: document.href.replace('/lessons/', `/lessons/${i}-`),
      title: varied(document.title),
      text: varied(document.text),
      ...(document.question && { question: `${i}-${document.question}` }),
    })),
  )
}

const kb = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`
const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const range = (values: number[], shown: (n: number) => string) =>
  `${shown(median(values))}, at most ${shown(Math.max(...values))}`

async function measure(documents: SearchDocument[]): Promise<Record<string, string>> {
  const started = performance.now()
  const files = searchFiles(documents)
  const built = performance.now() - started
  const weights = new Map([...files].map(([file, text]) => [file, brotliCompressSync(text).length]))
  const answered = new Set(documents.flatMap(({ question }) => question ?? []))
  const found = { first: [] as number[], again: [] as number[], fetched: [] as number[] }
  for (const query of QUERIES) {
    let fetched = 0
    const search = openSearch(async (file) => {
      fetched += weights.get(file) ?? 0
      return JSON.parse(files.get(file) ?? '')
    })
    const ask = async () => {
      const asked = performance.now()
      await search(query, { answered, most: 10 })
      return performance.now() - asked
    }
    found.first.push(await ask())
    found.again.push(await ask())
    found.fetched.push(fetched)
  }
  const weigh = (name: string) => {
    const of = [...files.keys()].filter((file) => file.startsWith(name))
    const raw = of.reduce((sum, file) => sum + Buffer.byteLength(files.get(file) ?? ''), 0)
    const compressed = of.reduce((sum, file) => sum + (weights.get(file) ?? 0), 0)
    return `${kb(raw)}, ${kb(compressed)} with brotli, in ${of.length}`
  }
  return {
    'found can be': String(documents.length),
    'made in': ms(built),
    core: weigh('core'),
    terms: weigh('terms'),
    questions: weigh('questions'),
    texts: weigh('documents'),
    'fetched for a first answer': range(found.fetched, kb),
    'first answer, without the network': range(found.first, ms),
    'the same again': range(found.again, ms),
  }
}

const { course } = await loadCourse()
const documents = await searchDocuments(course)
const lessons = documents.slice(0, -1)
const courses = {
  [`${lessons.length} lessons`]: documents.flat(),
  '1000 lessons': [...grown(lessons, 1000), ...(documents.at(-1) ?? [])],
}
for (const [name, documents] of Object.entries(courses)) {
  console.log(`\n${name}`)
  console.table(await measure(documents))
}
