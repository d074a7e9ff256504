import { openCache } from './cache'
import type { Course } from './course'
import type { Diagnostic } from './diagnostic'
import { lessonsDir, listFolder } from './folder'
import { readSnapshot, type Snapshot } from './snapshot'

/** What was last read of each folder. */
const snapshots = new Map<string, { snapshot: Promise<Snapshot>; stamp: Promise<string> }>()

/**
 * Reads the course in a folder (default: `lessonsDir()`): its data, and every problem of its files in order. A question or quiz with errors
 * is missing from the course. Reads again when a file has changed; in a production build once, so that all pages
 * show the same course. Throws only when the file system does.
 */
export async function loadCourse({
  dir,
}: {
  dir?: string
} = {}): Promise<{ course: Course; diagnostics: Diagnostic[] }> {
  const { course, diagnostics } = await currentSnapshot(dir)
  return { course, diagnostics }
}

/** The folder as it is now, with all that compiling and checking need to know. Read once as long as nothing changes. */
export async function currentSnapshot(dir = lessonsDir()): Promise<Snapshot> {
  const known = snapshots.get(dir)
  if (known && (process.env.NODE_ENV === 'production' || (await known.stamp) === listFolder(dir).stamp))
    return known.snapshot
  const snapshot = readSnapshot(dir, openCache())
  const stamp = snapshot.then(({ stamp }) => stamp)
  const entry = { snapshot, stamp }
  snapshots.set(dir, entry)
  // A folder that could not be read is tried anew the next time.
  stamp.catch(() => snapshots.get(dir) === entry && snapshots.delete(dir))
  return snapshot
}
