import type { Progress } from './event'
import { type Fault, readRecord, toRecord } from './record'
import { isFields } from './shape'

const FORMAT = 'lectern-progress'

/** Larger files are refused unread: ten times what a student could write in years. In UTF-16 units. */
export const LARGEST_FILE = 50_000_000

/**
 * Why a file was refused. `too-large`; `not-json`; `cut-short`: its end is missing; `foreign`: JSON, but not a progress
 * file; `newer`: written by a later version; `damaged`: some of its entries are not as any version writes them;
 * `contradictory`: under so many ids stand two different entries. Wording lives in components.
 */
export type FileProblem =
  | { code: 'too-large' | 'not-json' | 'cut-short' | 'foreign' | 'newer' }
  | { code: 'damaged'; faults: Fault[] }
  | { code: 'contradictory'; ids: number }

/** What a student's file says. `exportedAt` in ms since 1970; it and the course's id are missing where the file does not tell. */
export type ProgressFile = { progress: Progress; exportedAt?: number; course?: string }

/** The text of the student's file: all their progress in a course. `exportedAt` in ms since 1970. */
export function writeProgressFile(progress: Progress, exportedAt: number, course?: string): string {
  return JSON.stringify(
    { format: FORMAT, course, exportedAt: new Date(exportedAt).toISOString(), ...toRecord(progress) },
    null,
    1,
  )
}

/** What the text of a file says, or why it is refused. Never throws; a file with one bad entry is refused whole. */
export function readProgressFile(text: string): ProgressFile | { problem: FileProblem } {
  if (text.length > LARGEST_FILE) return { problem: { code: 'too-large' } }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: { code: /^\s*\{/.test(text) && !/\}\s*$/.test(text) ? 'cut-short' : 'not-json' } }
  }
  const reading = readRecord(value)
  if (reading.status !== 'read') return { problem: { code: reading.status } }
  const { format, exportedAt, course, events } = value as Record<string, unknown>
  if (format !== FORMAT) return { problem: { code: 'foreign' } }
  if (reading.faults.length > 0) return { problem: { code: 'damaged', faults: reading.faults } }
  const ids = contradictions(events as { id: string }[])
  if (ids > 0) return { problem: { code: 'contradictory', ids } }
  const time = typeof exportedAt === 'string' ? Date.parse(exportedAt) : Number.NaN
  return {
    progress: reading.progress,
    ...(!Number.isNaN(time) && { exportedAt: time }),
    ...(typeof course === 'string' && { course }),
  }
}

/** How many ids are those of two different entries. */
export function contradictions(entries: readonly { id: string }[]): number {
  const texts = new Map<string, unknown>()
  return new Set(
    entries.flatMap((entry) => {
      const other = texts.get(entry.id)
      texts.set(entry.id, other ?? entry)
      return other === undefined || sameJson(other, entry) ? [] : [entry.id]
    }),
  ).size
}

/** Whether two values out of JSON say the same, in whatever order their fields stand. */
function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, n) => sameJson(one, b[n]))
  if (!isFields(a) || !isFields(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name]))
  )
}
