import type { Event } from './event'
import { keptValue } from './kept-value'
import { isFields } from './shape'
import { course, progressStore, startProgress, timeAfter } from './store'

/** After so many answers that are in no file yet, a student is reminded to save one. */
export const MANY = 50

type Copy = { saved: number; put?: number }

const lastCopy = keptValue(
  `lectern-copy:${course}`,
  (value): value is Copy => isFields(value) && typeof value.saved === 'number',
)

/** When the student last saved a file, in ms; 0 when never. */
export const savedAt = (): number => lastCopy.read()?.saved ?? 0

/** Since when (in ms) answers count towards the next reminder: the last file, or the last time they put it off. */
export const countedFrom = (): number => Math.max(savedAt(), lastCopy.read()?.put ?? 0)

/** Keeps that the student has saved a file now. */
export const markSaved = (): void => lastCopy.write({ saved: now() })

/** Keeps that the student does not want to be reminded now. */
export const putOff = (): void => lastCopy.write({ saved: savedAt(), put: now() })

/** After the last answer and not after the next, whatever the clock says. */
function now(): number {
  startProgress()
  return timeAfter(progressStore.getState())
}

/** How many answers were given from a moment on, in ms. */
export const answersFrom = (events: readonly Event[], moment: number): number =>
  events.reduce((sum, { type, at }) => sum + (type === 'answered' && at >= moment ? 1 : 0), 0)
