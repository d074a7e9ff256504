import { emptyProgress, type Progress } from './event'
import { type ProgressFile, writeProgressFile } from './file'
import { standings } from './fold'
import { type ImportProblem, type Preview, previewImport } from './import-preview'
import { keptValue } from './kept-value'
import { withoutLesson } from './removal'
import { charactersOf, hasRoom } from './room'
import { isFields } from './shape'
import { change, course, initialState, kept, merged, progressStore, startProgress, storageProblem } from './store'
import { removeBackups } from './stored'
import { type Undo, undone, undoOf } from './undo'

/*
 * What students do with their own data: take it along, bring it in, remove it. Apart from actions.ts, because a lesson
 * needs none of it.
 */

const lastImport = keptValue(
  `lectern-undo:${course}`,
  (value): value is Undo => isFields(value) && [value.events, value.drafts, value.place].every(Array.isArray),
)

const current = (): Progress => {
  startProgress()
  return kept(progressStore.getState())
}

/** The text of the student's file. */
export const exportProgress = (): string => writeProgressFile(current(), Date.now(), course)

/** As `ImportProblem`; `no-room`: this browser's storage does not take so many characters more. */
export type Refusal = ImportProblem | { code: 'no-room'; characters: number }

/**
 * What importing the text of a file would change; or why it is refused. Changes nothing. Never rejects. Goes in two steps:
 * while a large file is read, the page reacts.
 */
export async function readImport(text: string): Promise<Preview | { problem: Refusal }> {
  const ours = current()
  const preview = previewImport(ours, text, Date.now())
  // Packed it takes less than as it stands: mostly there is no need to know how much.
  if ('problem' in preview || hasRoom(() => localStorage, text.length)) return preview
  await new Promise((resolve) => setTimeout(resolve))
  const ids = new Set(ours.events.map(({ id }) => id))
  const { events, ...head } = preview.file.progress
  const characters = charactersOf({ ...head, events: events.filter(({ id }) => !ids.has(id)) })
  return hasRoom(() => localStorage, characters) ? preview : { problem: { code: 'no-room', characters } }
}

/** Merges what a file holds, as `readImport` gave it, into what is there, and keeps what it takes to undo that. */
export function importFile({ progress }: ProgressFile): void {
  const before = current()
  change((state) => merged(state, progress))
  lastImport.write(undoOf(before, current()))
}

/** Whether there is an import that can be undone. */
export const canUndoImport = (): boolean => lastImport.read() !== undefined

/** Undoes the last import: all is as it was before, and what was done since stays. */
export function undoImport(): void {
  const undo = lastImport.read()
  if (undo && replace(undone(current(), undo))) lastImport.write(undefined)
}

/** Removes all that is kept of one lesson, or of the whole course, from this browser. It can't be undone. */
export function erase(lesson?: string): void {
  const erased = replace(lesson === undefined ? emptyProgress : withoutLesson(current(), lesson))
  if (erased) lastImport.write(undefined)
  if (erased && lesson === undefined) removeBackups()
}

/** Puts some progress in the place of what is there. Not where a later version wrote: what it holds is unknown. */
function replace(progress: Progress): boolean {
  startProgress()
  if (storageProblem.getState().problem?.code === 'newer') return false
  progressStore.persist.clearStorage()
  progressStore.setState({ ...initialState, ...progress, standings: standings(progress.events), loaded: true }, true)
  return true
}
