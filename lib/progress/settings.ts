/** What a student has chosen, kept in this browser. No events: it says nothing of what was learnt. */
export type Settings = {
  /** Whether they are asked how sure they are. */
  confidence: boolean
  /** Whether the review puts options in a new order each time. */
  shuffle: boolean
  /** How many questions the review asks a day. */
  dailyLimit: number
  /** The day of an exam (YYYY-MM-DD) that the review prepares for, or none. */
  exam: string | null
}

export const defaultSettings: Settings = { confidence: false, shuffle: true, dailyLimit: 20, exam: null }

export const LARGEST_LIMIT = 500

const KEY = 'lectern-settings'

const isOn = (value: unknown) => typeof value === 'boolean'
const checks: { [K in keyof Settings]: (value: unknown) => boolean } = {
  confidence: isOn,
  shuffle: isOn,
  dailyLimit: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LARGEST_LIMIT,
  exam: (value) => value === null || (typeof value === 'string' && isDay(value)),
}

/** Whether a text names a day that there is, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** What the page goes by where storage is blocked. */
let unsaved: Record<string, unknown> = {}

function stored(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}

/** The settings; each that is missing or can't be read is as `defaultSettings` has it. Never throws. */
export function readSettings(): Settings {
  const found: Record<string, unknown> = { ...stored(), ...unsaved }
  const valid = Object.entries(checks).filter(([name, isValid]) => isValid(found[name]))
  return { ...defaultSettings, ...Object.fromEntries(valid.map(([name]) => [name, found[name]])) }
}

const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

/** Changes some settings and leaves the others, those of another version too. Where storage is blocked it lasts as long as the page. */
export function changeSettings(changes: Partial<Settings>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...stored(), ...unsaved, ...changes }))
    unsaved = {}
  } catch {
    unsaved = { ...unsaved, ...changes }
  }
  tell()
}

/** Calls `listener` after every change, in this tab or another. Gives a function that ends it. */
export function onSettings(listener: () => void): () => void {
  const heard = ({ key }: StorageEvent) => (key === KEY || key === null) && listener()
  listeners.add(listener)
  addEventListener('storage', heard)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', heard)
  }
}
