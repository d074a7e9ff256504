import type { Event } from './event'
import { isFields } from './shape'

/**
 * Some events as an item of storage holds them, in a third of their bytes: every value that occurs stands once, among
 * `words`, and each event is a row of its id, its time, the number of the word that lists the names of its other fields,
 * and the numbers of their values.
 */
export type Shard = { words: unknown[]; rows: [id: string, at: number, names: number, ...values: number[]][] }

/** A way to add events to a shard. */
export function packer({ words, rows }: Shard): (event: Event) => void {
  const numbers = new Map(words.map((word, n) => [JSON.stringify(word), n]))
  const numberOf = (word: unknown) => {
    const text = JSON.stringify(word)
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, words.length)
    return words.push(word) - 1
  }
  return ({ id, at, ...rest }) => {
    // As in JSON, a field that is undefined is none.
    const fields = Object.entries(rest).filter(([, value]) => value !== undefined)
    rows.push([id, at, numberOf(fields.map(([name]) => name)), ...fields.map(([, value]) => numberOf(value))])
  }
}

/**
 * The events of an item of storage, unchecked, or undefined when it is none. In version 1 an item was a list of events.
 * Events of one item share their values.
 */
export function unpack(item: unknown): unknown[] | undefined {
  if (Array.isArray(item)) return item
  if (!isFields(item) || !Array.isArray(item.words) || !Array.isArray(item.rows)) return undefined
  const { words, rows } = item as Shard
  return rows.map((row) => {
    const event: Record<string, unknown> = { id: row?.[0], at: row?.[1] }
    const names = words[row?.[2]]
    if (Array.isArray(names)) for (let n = 0; n < names.length; n++) event[names[n]] = words[row[n + 3] as number]
    return event
  })
}
