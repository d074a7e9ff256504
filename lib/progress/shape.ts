import { own } from '@/lib/quiz/own'
import { isResponse } from '@/lib/quiz/response-shape'
import type { Draft, Event, Place } from './event'

type Check = (value: unknown) => boolean
type Checks<T> = { [F in keyof T]-?: Check }
type Stamp = 'id' | 'at' | 'type'

const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0
const isShare: Check = (value) => isAmount(value) && value <= 1
/** A time that a Date can hold. */
const isTime: Check = (value) => isAmount(value) && value <= 8.64e15
const isCount: Check = (value) => isAmount(value) && value > 0 && Number.isInteger(value)
const isName: Check = (value) => typeof value === 'string' && value !== '' && value.length <= 500
const isNames: Check = (value) => Array.isArray(value) && value.every(isName)
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value)
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const isSitting = oneOf(undefined, 'lesson', 'review', 'exam')

/** Responses found to be such: events out of one item of storage share them. */
const sound = new WeakSet<object>()
const isSoundResponse: Check = (value) =>
  sound.has(value as object) || (isResponse(value) && sound.add(value) !== undefined)

/** By type, what each field of an event must be, beside its stamp. */
const EVENTS: { [T in Event['type']]: Checks<Omit<Extract<Event, { type: T }>, Stamp>> } = {
  answered: {
    question: isName,
    response: isSoundResponse,
    score: isShare,
    key: isName,
    in: isSitting,
    exam: optional(isName),
    confidence: oneOf(undefined, 1, 2, 3),
    seconds: optional(isAmount),
  },
  retracted: { question: isName, answer: isName },
  hinted: { question: isName, hint: isCount, in: isSitting },
  reopened: { questions: isNames },
  reset: { questions: isNames },
  finished: { quiz: isName, score: isAmount, points: isAmount },
  begun: { questions: isNames, seed: isName, minutes: optional(isAmount), pass: isShare },
  flagged: { exam: isName, question: isName, on: (value) => typeof value === 'boolean' },
  'handed-in': { exam: isName, score: isAmount, points: isAmount },
}
const STAMP: Checks<Pick<Event, Stamp>> = {
  id: isName,
  at: isTime,
  type: (type) => typeof type === 'string' && Object.hasOwn(EVENTS, type),
}
const DRAFT: Checks<Draft> = { response: isResponse, at: isTime }
const PLACE: Checks<Place> = { lesson: isName, at: isTime }

// As lists: a long history is checked field by field on every page.
type Listed = [field: string, check: Check][]
const listed = (checks: object) => Object.entries(checks) as Listed
const stamp = listed(STAMP)
const events = Object.fromEntries(Object.entries(EVENTS).map(([type, checks]) => [type, [...stamp, ...listed(checks)]]))
const [draft, place] = [listed(DRAFT), listed(PLACE)]

/**
 * What keeps a value read from outside (storage, a file, another tab) from being an event, a draft (to a question) or a
 * place as this version writes it: the name of the first field that is missing, unknown or of another type, or '' when the
 * value has no fields at all; undefined when nothing does. Never throws.
 */
export const faultIn = {
  event: (value: unknown) => fault(value, (isFields(value) && own(events, String(value.type))) || stamp),
  draft: (value: unknown, question: string) => (isName(question) ? fault(value, draft) : ''),
  place: (value: unknown) => fault(value, place),
}

function fault(value: unknown, checks: Listed): string | undefined {
  if (!isFields(value)) return ''
  let known = 0
  // By number: to take pairs apart one by one is half of the work, as long as the loop is new to the browser.
  for (let n = 0; n < checks.length; n++) {
    const pair = checks[n] as Listed[number]
    const found = value[pair[0]]
    if (!pair[1](found)) return pair[0]
    if (found !== undefined) known++
  }
  const fields = Object.keys(value)
  return fields.length === known ? undefined : fields.find((field) => !checks.some(([known]) => known === field))
}

type Fields = Record<string, unknown>

/** Whether a value is an object with fields, neither null nor an array. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
