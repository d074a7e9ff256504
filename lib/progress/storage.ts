import type { PersistStorage } from 'zustand/middleware'
import { emptyProgress, type Progress } from './event'
import { type Area, appendEvents, copyItems, readHead, readItems, removeItems, writeHead } from './items'
import { mergeProgress } from './merge'
import { isQuota } from './quota'
import { readRecord, VERSION } from './record'

/**
 * Why progress is not, or not wholly, kept in this browser. Wording lives in components.
 * `blocked`: the browser gives no storage. `full`: it takes no more. `newer`: a later version of this site wrote what is
 * there, and nothing is written over it. `corrupt`: something there can't be read; it is put aside, see stored.ts.
 */
export type StorageProblem = { code: 'blocked' | 'full' | 'newer' | 'corrupt' }

/**
 * Keeps progress in a storage area, as zustand's `persist` wants it. A write adds to what is there: two tabs never undo
 * each other, and a write before the first read loses nothing.
 * Takes a way to get at the area (which may throw when storage is blocked) and whom to tell of a problem: `null` when a
 * write went well again.
 */
export function progressStorage(
  area: () => Area,
  report: (problem: StorageProblem | null) => void,
): PersistStorage<Progress> {
  /** Ids of the events known to be in storage. */
  const saved = new Set<string>()
  /** Set once what is there has been read: what can't be read is put aside before anything is written over it. */
  let opened = false
  /** Set once what is there must not be written over. */
  let closed = false

  const close = (problem: StorageProblem) => {
    closed = true
    report(problem)
  }

  const write = (name: string, progress: Progress) => {
    const news = progress.events.filter((event) => !saved.has(event.id))
    for (const written of appendEvents(area(), name, news)) for (const event of written) saved.add(event.id)
    writeHead(area(), name, progress)
  }

  /** Keeps a copy of what can't be read, then writes anew what can. */
  const repair = (name: string, progress: Progress) => {
    closed = true
    const backup = `${name}:backup:${Date.now()}`
    copyItems(area(), name, backup)
    removeItems(area(), name)
    saved.clear()
    write(name, progress)
    closed = false
    report({ code: 'corrupt' })
  }

  const read = (name: string): Progress => {
    const items = readItems(area(), name)
    saved.clear()
    opened = true
    if (!items) return emptyProgress
    const reading = readRecord(items.record)
    if (reading.status === 'newer') {
      close({ code: 'newer' })
      return emptyProgress
    }
    const progress = reading.status === 'read' ? reading.progress : emptyProgress
    for (const event of progress.events) saved.add(event.id)
    if (!items.intact || reading.status === 'foreign' || reading.faults.length > 0) repair(name, progress)
    return progress
  }

  return {
    getItem(name) {
      try {
        return { state: read(name), version: VERSION }
      } catch (error) {
        report({ code: isQuota(error) ? 'full' : 'blocked' })
        return null
      }
    },

    setItem(name, { state }) {
      if (closed) return
      try {
        const items = readHead(area(), name)
        if (!opened || items?.intact === false) read(name)
        if (closed) return
        const head = readRecord(items?.record)
        if (head.status === 'newer') return close({ code: 'newer' })
        write(name, head.status === 'read' ? mergeProgress(state, head.progress) : state)
        report(null)
      } catch (error) {
        report({ code: isQuota(error) ? 'full' : 'blocked' })
      }
    },

    removeItem(name) {
      removeItems(area(), name)
      saved.clear()
    },
  }
}
