import { byTime, type Draft, type Event, type Progress, type QuestionKey } from './event'
import { isDraft, isEvent, isFields, isPlace } from './shape'

/** The version that this build writes, in storage and in files. */
export const VERSION = 2

type Fields = Record<string, unknown>

/** By version, how a record of it becomes one of the next: `[1]` takes a record of version 1 and gives one of version 2. */
export type Migrations = Record<number, (record: Fields) => Fields>

const MIGRATIONS: Migrations = {
  // Version 2 has exams: nothing of version 1 changes, but a build that knows only that must not take them for damage.
  1: (record) => record,
}

/**
 * `read`: the progress found, events in order of time; `rejected` counts what had to be left out because it is not as any
 * version writes it. `newer`: written by a later version, not to be touched. `foreign`: not a record of progress at all.
 */
export type RecordReading =
  | { status: 'read'; progress: Progress; rejected: number }
  | { status: 'newer'; version: number }
  | { status: 'foreign' }

/**
 * Reads `{ version, events, drafts, place }` from outside (storage, a file), of this version or an older one.
 * Takes any value and never throws.
 */
export function readRecord(value: unknown, migrations: Migrations = MIGRATIONS): RecordReading {
  if (!isFields(value) || !Number.isInteger(value.version) || !Array.isArray(value.events)) return { status: 'foreign' }
  const version = value.version as number
  if (version > VERSION) return { status: 'newer', version }
  let record = value
  for (let v = version; v < VERSION; v++) {
    const step = migrations[v]
    if (!step) return { status: 'foreign' }
    record = step(record)
  }
  return readCurrent(record)
}

function readCurrent(record: Fields): RecordReading {
  const listed = record.events as unknown[]
  const events = listed.filter(isEvent).sort(byTime)
  const draftEntries = isFields(record.drafts) ? Object.entries(record.drafts) : []
  const drafts = draftEntries.filter((entry): entry is [QuestionKey, Draft] => isDraft(entry[1]))
  const place = isPlace(record.place) ? record.place : undefined
  const rejected =
    listed.length -
    events.length +
    (draftEntries.length - drafts.length) +
    (record.drafts !== undefined && !isFields(record.drafts) ? 1 : 0) +
    (record.place !== undefined && !place ? 1 : 0)
  return {
    status: 'read',
    progress: { events: uniqueById(events), drafts: Object.fromEntries(drafts), ...(place && { place }) },
    rejected,
  }
}

/** Takes events in order, gives them with each id once: the first. */
function uniqueById(events: Event[]): Event[] {
  const known = new Set<string>()
  return events.filter((event) => known.size < known.add(event.id).size)
}

/** The record of some progress, as `readRecord` reads it back. */
export function toRecord(progress: Progress) {
  return { version: VERSION, ...progress }
}
