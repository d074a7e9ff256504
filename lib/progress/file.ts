import type { Progress } from './event'
import { readRecord, toRecord } from './record'

const FORMAT = 'lectern-progress'

/** Larger files are refused unread: ten times what a student could write in years. In UTF-16 units. */
export const LARGEST_FILE = 50_000_000

/**
 * Why a file was refused. `too-large`; `not-json`; `foreign`: JSON, but not a progress file; `newer`: written by a later
 * version; `damaged`: `rejected` of its entries are not as any version writes them. Wording lives in components.
 */
export type FileProblem =
  | { code: 'too-large' | 'not-json' | 'foreign' | 'newer' }
  | { code: 'damaged'; rejected: number }

/** The text of the student's file: all their progress. `exportedAt` in ms since 1970. */
export function writeProgressFile(progress: Progress, exportedAt: number): string {
  return JSON.stringify(
    { format: FORMAT, exportedAt: new Date(exportedAt).toISOString(), ...toRecord(progress) },
    null,
    1,
  )
}

/** The progress in the text of a file, or why it is refused. Never throws; a file with one bad entry is refused whole. */
export function readProgressFile(text: string): { progress: Progress } | { problem: FileProblem } {
  if (text.length > LARGEST_FILE) return { problem: { code: 'too-large' } }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: { code: 'not-json' } }
  }
  const reading = readRecord(value)
  if (reading.status !== 'read') return { problem: { code: reading.status } }
  if ((value as { format?: unknown }).format !== FORMAT) return { problem: { code: 'foreign' } }
  if (reading.rejected > 0) return { problem: { code: 'damaged', rejected: reading.rejected } }
  return { progress: reading.progress }
}
