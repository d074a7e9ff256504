import { own } from './own'
import type { Kind, Response } from './question'

/** The longest text that a response may hold, in UTF-16 code units: fields for typing must not take more. */
export const TEXT_LIMIT = 50_000

const ID_LIMIT = 500
const PARTS_LIMIT = 5_000

type Check = (value: unknown) => boolean
type Fields<K extends Kind> = Record<Exclude<keyof Extract<Response, { kind: K }>, 'kind'>, Check>

const isText: Check = (value) => typeof value === 'string' && value.length <= TEXT_LIMIT
const isId: Check = (value) => typeof value === 'string' && value.length <= ID_LIMIT
const isIds: Check = (value) => Array.isArray(value) && value.length <= PARTS_LIMIT && value.every(isId)
const recordOf =
  (check: Check): Check =>
  (value) =>
    isPlainObject(value) &&
    Object.keys(value).length <= PARTS_LIMIT &&
    // Assigning to it would swap the prototype of whatever this record is copied into.
    !Object.hasOwn(value, '__proto__') &&
    Object.entries(value).every(([id, one]) => isId(id) && check(one))

const FIELDS: { [K in Kind]: Fields<K> } = {
  choice: { picked: isIds },
  text: { text: isText },
  number: { text: isText },
  cloze: { gaps: recordOf(isText) },
  order: { items: isIds },
  match: { pairs: recordOf(isId) },
  sort: { placed: recordOf(isId) },
  select: { picked: isIds },
  hotspot: { picked: isIds },
  free: { text: isText, marks: recordOf((value) => typeof value === 'boolean') },
}

/**
 * Whether a value from outside (storage, an imported file) is a response: its kind, the fields of that kind and no
 * others, ids and texts of bearable length. Whether its ids exist is for grading to say. Takes any JSON; never throws.
 */
export function isResponse(value: unknown): value is Response {
  if (!isPlainObject(value) || typeof value.kind !== 'string') return false
  const fields: Record<string, Check> | undefined = own<Record<string, Check>>(FIELDS, value.kind)
  if (!fields || Object.keys(value).length !== Object.keys(fields).length + 1) return false
  return Object.entries(fields).every(([name, check]) => check(value[name]))
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
