import { emptyProgress, type Progress } from './event'
import { type ProgressFile, writeProgressFile } from './file'
import { standings } from './fold'
import { type ImportProblem, type Preview, previewImport } from './import-preview'
import { keptValue } from './kept-value'
import { withoutLesson } from './removal'
import { charactersOf, hasRoom } from './room'
import { isFields } from './shape'
import {
  change,
  course,
  initialState,
  kept,
  merged,
  progressStore,
  startProgress,
  storageProblem,
  timeAfter,
} from './store'
import { type Undo, undone, undoOf } from './undo'

/*
 * What students do with their own data: take it along, bring it in, remove it. Apart from actions.ts, because a lesson
 * needs none of it.
 */

const lastImport = keptValue(
  `lectern-undo:${course}`,
  (value): value is Undo => isFields(value) && [value.events, value.drafts, value.place].every(Array.isArray),
)
const lastCopy = keptValue(`lectern-copy:${course}`, (value) => typeof value === 'number')

/** The text of the student's file. */
export function exportProgress(): string {
  startProgress()
  return writeProgressFile(kept(progressStore.getState()), Date.now(), course)
}

/** Since when (in ms) answers are in no file of the student's; 0 when they never saved one. */
export const copiedAt = (): number => lastCopy.read() ?? 0

/** Keeps that the student has saved a file, or does not want to be reminded of it now. */
export function markCopied(): void {
  startProgress()
  lastCopy.write(timeAfter(progressStore.getState()))
}

/** What importing a file would change; or why it is refused. Changes nothing. Never throws. */
export function readImport(
  text: string,
): Preview | { problem: ImportProblem | { code: 'no-room'; characters: number } } {
  startProgress()
  const ours = kept(progressStore.getState())
  const preview = previewImport(ours, text, Date.now())
  if ('problem' in preview) return preview
  const ids = new Set(ours.events.map(({ id }) => id))
  const { events, ...head } = preview.file.progress
  const characters = charactersOf({ ...head, events: events.filter(({ id }) => !ids.has(id)) })
  return hasRoom(() => localStorage, characters) ? preview : { problem: { code: 'no-room', characters } }
}

/** Merges what a file holds, as `readImport` gave it, into what is there, and keeps what it takes to undo that. */
export function importFile({ progress }: ProgressFile): void {
  startProgress()
  const before = kept(progressStore.getState())
  change((state) => merged(state, progress))
  lastImport.write(undoOf(before, kept(progressStore.getState())))
}

/** Whether there is an import that can be undone. */
export const canUndoImport = (): boolean => lastImport.read() !== undefined

/** Undoes the last import: all is as it was before, and what was done since stays. */
export function undoImport(): void {
  const undo = lastImport.read()
  startProgress()
  if (undo && replace(undone(kept(progressStore.getState()), undo))) lastImport.write(undefined)
}

/** Removes all that is kept of one lesson, or of the whole course, from this browser. It can't be undone. */
export function erase(lesson?: string): void {
  startProgress()
  const rest = lesson === undefined ? emptyProgress : withoutLesson(kept(progressStore.getState()), lesson)
  if (replace(rest)) lastImport.write(undefined)
}

/** Puts some progress in the place of what is there. Not where a later version wrote: what it holds is unknown. */
function replace(progress: Progress): boolean {
  if (storageProblem.getState().problem?.code === 'newer') return false
  progressStore.persist.clearStorage()
  progressStore.setState({ ...initialState, ...progress, standings: standings(progress.events), loaded: true }, true)
  return true
}
