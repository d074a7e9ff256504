import { byTime, type Draft, type Event, type Progress, type QuestionKey } from './event'
import { faultIn, isFields } from './shape'

/** The version that this build writes, in storage and in files. */
export const VERSION = 2

type Fields = Record<string, unknown>

/** By version, how a record of it becomes one of the next: `[1]` takes a record of version 1 and gives one of version 2. */
export type Migrations = Record<number, (record: Fields) => Fields>

const MIGRATIONS: Migrations = {
  // Version 2 has exams and, in storage, packed events: a build that knows only version 1 must not take them for damage.
  1: (record) => record,
}

/**
 * Something in a record that is not as any version writes it: the nth event (from 0), the draft to a question or the
 * place; without `entry`, the part as a whole. `field` is the first one that is wrong, '' when it has none at all.
 */
export type Fault = { part: 'events' | 'drafts' | 'place'; entry?: number | QuestionKey; field: string }

/**
 * `read`: the progress found, events in order of time; what is faulty had to be left out. `newer`: written by a later
 * version, not to be touched. `foreign`: not a record of progress at all.
 */
export type RecordReading =
  | { status: 'read'; progress: Progress; faults: Fault[] }
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

function readCurrent({ events: listed, drafts: kept = {}, place }: Fields): RecordReading {
  const faults: Fault[] = []
  const isSound = (part: Fault['part'], field: string | undefined, entry?: number | QuestionKey) =>
    field === undefined || !faults.push({ part, field, ...(entry !== undefined && { entry }) })
  const events = (listed as unknown[]).filter((event, n): event is Event => isSound('events', faultIn.event(event), n))
  const drafts = Object.entries(isFields(kept) ? kept : {}).filter((entry): entry is [QuestionKey, Draft] =>
    isSound('drafts', faultIn.draft(entry[1], entry[0]), entry[0]),
  )
  isSound('drafts', isFields(kept) ? undefined : '')
  const hasPlace = place !== undefined && isSound('place', faultIn.place(place))
  return {
    status: 'read',
    progress: {
      events: uniqueById(events.sort(byTime)),
      drafts: Object.fromEntries(drafts),
      ...(hasPlace && { place: place as Progress['place'] }),
    },
    faults,
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
