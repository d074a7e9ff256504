import type { Event, Progress } from './event'
import { VERSION } from './record'
import { isFields } from './shape'
import { packer, type Shard, unpack } from './shard'

/** The part of the Web Storage API that is needed. */
export type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** When an item takes no more events: an answer rewrites one item, however long the history is. */
const FULL = { events: 2000, characters: 200_000 }

/*
 * Under `<name>` lies the head (version, drafts, place), under `<name>:log:<n>` the events.
 * Nothing here catches: an area that is blocked or full throws, and the caller decides.
 */
const logKey = (name: string, n: number) => `${name}:log:${n}`

/**
 * The record that the items of `name` make up, unchecked, or null when there are none. `intact` is false when an item is
 * not JSON of the right outline; the record then holds what the other items give.
 */
export function readItems(area: Area, name: string): { record: Record<string, unknown>; intact: boolean } | null {
  const head = readHead(area, name)
  const logs = logItems(area, name).map((text) => unpack(parse(text)))
  if (head === null && logs.length === 0) return null
  return {
    record: { ...(head?.record ?? { version: VERSION }), events: logs.flatMap((events) => events ?? []) },
    intact: head?.intact !== false && logs.every(Array.isArray),
  }
}

/** As `readItems`, of the head alone: the record has no events. */
export function readHead(area: Area, name: string): { record: Record<string, unknown>; intact: boolean } | null {
  const text = area.getItem(name)
  if (text === null) return null
  const head = parse(text)
  return isFields(head)
    ? { record: { ...head, events: [] }, intact: true }
    : { record: { version: VERSION, events: [] }, intact: false }
}

/** Adds events behind those already there, another tab's among them. Gives them back item by item, as each is written. */
export function* appendEvents(
  area: Pick<Area, 'getItem' | 'setItem'>,
  name: string,
  events: readonly Event[],
): Iterable<readonly Event[]> {
  if (events.length === 0) return
  const logs = logItems(area, name)
  let n = Math.max(0, logs.length - 1)
  let shard = open(logs[n])
  if (!shard) n++
  for (let rest = events; rest.length > 0; n++) {
    shard ??= { words: [], rows: [] }
    const next = rest.slice(0, FULL.events - shard.rows.length)
    next.forEach(packer(shard))
    area.setItem(logKey(name, n), JSON.stringify(shard))
    yield next
    rest = rest.slice(next.length)
    shard = undefined
  }
}

/** The shard that an item holds, while it takes more events; a new one when there is no item. */
function open(text: string | undefined): Shard | undefined {
  if (text === undefined) return { words: [], rows: [] }
  const item = text.length < FULL.characters && parse(text)
  // Unpacked, from version 1, it is left as it is.
  return isFields(item) && unpack(item) && (item as Shard).rows.length < FULL.events ? (item as Shard) : undefined
}

/** Writes version, drafts and place, unless they stand there already. */
export function writeHead(area: Area, name: string, { drafts, place }: Progress): void {
  const text = JSON.stringify({ version: VERSION, drafts, place })
  if (text !== area.getItem(name)) area.setItem(name, text)
}

/** Removes every item of `name`. */
export function removeItems(area: Area, name: string): void {
  for (let n = logItems(area, name).length - 1; n >= 0; n--) area.removeItem(logKey(name, n))
  area.removeItem(name)
}

/** Copies every item of `name`, as it stands, into the one item `backup`. */
export function copyItems(area: Area, name: string, backup: string): void {
  area.setItem(backup, JSON.stringify({ head: area.getItem(name), log: logItems(area, name) }))
}

function logItems(area: Pick<Area, 'getItem'>, name: string): string[] {
  const items: string[] = []
  for (let text = area.getItem(logKey(name, 0)); text !== null; text = area.getItem(logKey(name, items.length)))
    items.push(text)
  return items
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
