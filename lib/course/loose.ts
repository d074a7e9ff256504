/** Readers for data that may not have the form it should: what is not there reads as empty. */

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

export const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
