/** In UTF-16 units: what is longer would leave too little room for answers. */
const LONGEST = 300_000

/**
 * A value that this browser keeps beside the progress. Where it keeps nothing, and where the value is too long, that lasts as
 * long as the page.
 */
export type KeptValue<T> = { read(): T | undefined; write(value: T | undefined): void }

/** Keeps a value as JSON under a key. What is there and is not `valid` counts as nothing. Never throws. */
export function keptValue<T>(key: string, valid: (value: unknown) => value is T): KeptValue<T> {
  let unsaved: T | undefined
  return {
    read() {
      if (unsaved !== undefined) return unsaved
      try {
        const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
        return valid(value) ? value : undefined
      } catch {
        return undefined
      }
    },
    write(value) {
      const text = JSON.stringify(value)
      unsaved = value
      try {
        localStorage.removeItem(key)
        if (text !== undefined && text.length <= LONGEST) {
          localStorage.setItem(key, text)
          unsaved = undefined
        }
      } catch {
        // As long as the page, then.
      }
    },
  }
}
