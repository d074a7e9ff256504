import { lessonsDir } from './folder'
import { currentSnapshot } from './load'
import type { Snapshot } from './snapshot'

type Draft = { on: Snapshot; text: string; snapshot: ReturnType<Snapshot['withText']> }

/** The last draft of each file: who shows a draft and who lists its problems ask for the same one. */
const drafts = new Map<string, Draft>()

/**
 * The course in a folder (default: `lessonsDir()`) as it would be with a text of one of its lessons that is not saved; undefined when there is no such lesson. Nothing is
 * written.
 */
export async function draftOf(file: string, text: string, dir = lessonsDir()): Promise<Snapshot | undefined> {
  const on = await currentSnapshot(dir)
  const known = drafts.get(file)
  if (known?.on === on && known.text === text) return known.snapshot
  const snapshot = on.withText(file, text)
  drafts.set(file, { on, text, snapshot })
  return snapshot
}
