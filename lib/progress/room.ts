import type { Progress } from './event'
import { type Area, appendEvents } from './items'
import { isQuota } from './quota'

/** How many characters so much progress takes in storage, in UTF-16 units: what a browser's limit counts. */
export function charactersOf({ events, ...head }: Progress): number {
  const items = new Map<string, string>()
  const area: Pick<Area, 'getItem' | 'setItem'> = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => void items.set(key, text),
  }
  const written = [...appendEvents(area, '', events)]
  const texts = [...items.values()].reduce((sum, text) => sum + text.length, 0)
  return JSON.stringify(head).length + texts + written.length
}

/**
 * Whether a storage area takes so many characters more: found out by writing them and taking them away again. One that is
 * blocked takes none, but has no limit either: true.
 */
export function hasRoom(area: () => Area, characters: number): boolean {
  const key = 'lectern-room'
  try {
    area().setItem(key, ' '.repeat(characters))
    area().removeItem(key)
    return true
  } catch (error) {
    return !isQuota(error)
  }
}
