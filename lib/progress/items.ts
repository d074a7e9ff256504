import type { Event, Progress } from './event'
import { VERSION } from './record'
import { isFields } from './shape'

/** The part of the Web Storage API that is needed. */
export type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** How many events one item holds: an answer rewrites one item, however long the history is. */
const SHARD = 200

/*
 * Under `<name>` lies the head (version, drafts, place), under `<name>:log:<n>` the events, SHARD an item.
 * Nothing here catches: an area that is blocked or full throws, and the caller decides.
 */
const logKey = (name: string, n: number) => `${name}:log:${n}`

/**
 * The record that the items of `name` make up, unchecked, or null when there are none. `intact` is false when an item is
 * not JSON of the right outline; the record then holds what the other items give.
 */
export function readItems(area: Area, name: string): { record: Record<string, unknown>; intact: boolean } | null {
  const head = readHead(area, name)
  const logs = logItems(area, name).map(parse)
  if (head === null && logs.length === 0) return null
  return {
    record: { ...(head?.record ?? { version: VERSION }), events: logs.filter(Array.isArray).flat() },
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

/** Adds events behind those already there, another tab's among them. */
export function appendEvents(area: Area, name: string, events: readonly Event[]): void {
  if (events.length === 0) return
  const logs = logItems(area, name)
  let n = Math.max(0, logs.length - 1)
  const last = parse(logs[n] ?? '[]')
  let shard: unknown[] = Array.isArray(last) ? last : []
  for (let rest = events; rest.length > 0; ) {
    if (shard.length >= SHARD) {
      n++
      shard = []
    }
    const room = SHARD - shard.length
    shard = [...shard, ...rest.slice(0, room)]
    rest = rest.slice(room)
    area.setItem(logKey(name, n), JSON.stringify(shard))
  }
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

function logItems(area: Area, name: string): string[] {
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
