import { isResponse } from '@/lib/quiz/response-shape'
import type { Draft, Event, Place } from './event'

type Fields = Record<string, unknown>

/**
 * Whether a value read from outside (storage, a file, another tab) is an event as this version writes it.
 * Never throws; a value that is not gives false.
 */
export function isEvent(value: unknown): value is Event {
  if (!isFields(value) || !isName(value.id) || !isTime(value.at)) return false
  switch (value.type) {
    case 'answered':
      return (
        isName(value.question) &&
        isResponse(value.response) &&
        isShare(value.score) &&
        isName(value.key) &&
        isSitting(value.in) &&
        (value.exam === undefined || isName(value.exam)) &&
        (value.confidence === undefined || [1, 2, 3].includes(value.confidence as number)) &&
        (value.seconds === undefined || isAmount(value.seconds))
      )
    case 'retracted':
      return isName(value.question) && isName(value.answer)
    case 'hinted':
      return isName(value.question) && Number.isInteger(value.hint) && (value.hint as number) > 0 && isSitting(value.in)
    case 'reopened':
    case 'reset':
      return isNames(value.questions)
    case 'finished':
      return isName(value.quiz) && isAmount(value.score) && isAmount(value.points)
    case 'begun':
      return (
        isNames(value.questions) &&
        isName(value.seed) &&
        isShare(value.pass) &&
        (value.minutes === undefined || isAmount(value.minutes))
      )
    case 'flagged':
      return isName(value.exam) && isName(value.question) && typeof value.on === 'boolean'
    case 'handed-in':
      return isName(value.exam) && isAmount(value.score) && isAmount(value.points)
    default:
      return false
  }
}

/** Whether a value read from outside is a draft. */
export function isDraft(value: unknown): value is Draft {
  return isFields(value) && isTime(value.at) && isResponse(value.response)
}

/** Whether a value read from outside is a place. */
export function isPlace(value: unknown): value is Place {
  return isFields(value) && isTime(value.at) && isName(value.lesson)
}

/** Whether a value is an object with fields, neither null nor an array. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isSitting = (value: unknown) => value === undefined || ['lesson', 'review', 'exam'].includes(value as string)
const isName = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 500
const isNames = (value: unknown) => Array.isArray(value) && value.every(isName)
const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0
const isShare = (value: unknown): value is number => isAmount(value) && value <= 1
/** A time that a Date can hold. */
const isTime = (value: unknown): value is number => isAmount(value) && value <= 8.64e15
