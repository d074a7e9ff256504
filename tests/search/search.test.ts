import { describe, expect, it } from 'vitest'
import { searchFiles } from '@/lib/course/search-files'
import type { SearchDocument } from '@/lib/search/document'
import { type Load, openSearch } from '@/lib/search/search'

const section = (title: string, text: string): SearchDocument => ({
  kind: 'section',
  href: `/lessons/metals/#${title}`,
  title,
  place: 'Metals',
  text,
  lang: 'en',
})
const asked = (id: string, title: string): SearchDocument => ({
  kind: 'question',
  href: `/lessons/metals/#metals/${id}`,
  title,
  text: '',
  lang: 'en',
  question: `metals/${id}`,
})
const METALS = [
  section('Bronze', 'Copper and tin together make it.'),
  section('Copper', 'A reddish metal. Electricians like it.'),
  section('Tin', 'A soft metal that melts early.'),
  section('Khorasan', 'A region of old mines, known for turquoise.'),
  section('خراسان', 'ایک پرانا علاقہ'),
  asked('colour', 'What colour has copper?'),
  asked('tin', 'When does tin melt?'),
]

/** A search over these, and the files it has loaded so far. */
function open(documents: SearchDocument[], broken: Set<string> = new Set()) {
  const files = searchFiles(documents)
  const loaded: string[] = []
  const load: Load = async (file) => {
    loaded.push(file)
    if ([...broken].some((name) => file.startsWith(name))) throw new TypeError('offline')
    return JSON.parse(files.get(file) ?? '')
  }
  const search = openSearch(load)
  const titles = async (query: string, answered: string[] = [], most = 10) => {
    const { found } = await search(query, { answered: new Set(answered), most })
    return found.map(({ document }) => document.title)
  }
  return { files, loaded, search, titles }
}

describe('a search', () => {
  const { titles, search } = open(METALS)

  it('puts what has the words in its title first', async () => {
    expect(await titles('copper')).toEqual(['Copper', 'Bronze'])
  })

  it('finds words by their beginnings, and with a slip', async () => {
    expect(await titles('electr')).toEqual(['Copper'])
    expect(await titles('khorsan')).toEqual(['Khorasan'])
    expect(await titles('turqoise')).toEqual(['Khorasan'])
  })

  it('takes numbers and short words as they are', async () => {
    const years = open([section('First', 'It was in 2014.'), section('Second', 'It was in 2015, for tea.')])
    expect(await years.titles('2014')).toEqual(['First'])
    expect(await years.titles('toa')).toEqual([])
  })

  it('puts what has all the words before what has some', async () => {
    expect(await titles('tin copper')).toEqual(['Bronze', 'Tin', 'Copper'])
  })

  it('finds Urdu with the letters of another keyboard', async () => {
    expect(await titles('پراني علاقه')).toEqual(['خراسان'])
  })

  it('finds a question once it has been answered', async () => {
    expect(await titles('melt')).toEqual(['Tin'])
    expect(await titles('melt', ['metals/tin'])).toEqual(['When does tin melt?', 'Tin'])
    expect(await titles('melt', ['metals/gone', 'other/tin'])).toEqual(['Tin'])
  })

  it('counts all and gives as many as asked for', async () => {
    const { total, found } = await search('metal', { answered: new Set(), most: 1 })
    expect([total, found.length]).toEqual([5, 1])
  })

  it('finds nothing for signs alone, and loads nothing for them', async () => {
    const { titles, loaded } = open(METALS)
    expect(await titles(' … ?')).toEqual([])
    expect(loaded).toEqual([])
  })
})

describe('the files of a search', () => {
  /** A course whose postings and texts are too many for one file. */
  const syllables = [...'bdfghklmnprst'].flatMap((c) => [...'aeiou'].map((v) => c + v))
  const word = (n: number) => [n % 65, Math.floor(n / 65) % 65, Math.floor(n / 4225)].map((i) => syllables[i]).join('')
  const large = Array.from({ length: 220 }, (_, i) =>
    section(`Section ${i}`, Array.from({ length: 40 }, (_, j) => word(i * 40 + j)).join(' ')),
  )

  it('are loaded when they are needed, each once', async () => {
    const { files, loaded, titles } = open(large)
    expect([...files.keys()].filter((file) => file.startsWith('terms')).length).toBeGreaterThan(1)
    expect([...files.keys()].filter((file) => file.startsWith('documents')).length).toBeGreaterThan(1)
    expect(await titles(word(4000))).toContain('Section 100')
    expect(loaded.filter((file) => file.startsWith('terms'))).toHaveLength(1)
    expect(loaded.some((file) => file.startsWith('questions'))).toBe(false)
    expect(new Set(loaded).size).toBe(loaded.length)
    const before = loaded.length
    await titles(word(4000))
    expect(loaded).toHaveLength(before)
  })

  it('give the same as one index of everything would', async () => {
    const { titles } = open(large)
    for (const n of [0, 777, 5000, 8799]) {
      expect((await titles(word(n)))[0]).toBe(`Section ${Math.floor(n / 40)}`)
    }
    expect((await titles(`${word(401)} ${word(417)}`))[0]).toBe('Section 10')
  })

  it('change their names with what they hold', () => {
    const names = (documents: SearchDocument[]) => [...searchFiles(documents).keys()]
    expect(names(METALS)).toEqual(names([...METALS]))
    const shorter = names(METALS.slice(1))
    expect(shorter.filter((file) => /^(terms|documents)/.test(file) && names(METALS).includes(file))).toEqual([])
  })

  it('are asked for anew, the core first, when one could not be had', async () => {
    const broken = new Set(['documents'])
    const { titles, loaded } = open(METALS, broken)
    await expect(titles('copper')).rejects.toThrow('offline')
    broken.clear()
    expect(await titles('copper')).toEqual(['Copper', 'Bronze'])
    expect(loaded.filter((file) => file === 'core.json')).toHaveLength(2)
  })
})
