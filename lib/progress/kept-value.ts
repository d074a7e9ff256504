/** A value that this browser keeps beside the progress; where it keeps nothing, it lasts as long as the page. */
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
      unsaved = undefined
      try {
        localStorage.removeItem(key)
        if (value !== undefined) localStorage.setItem(key, JSON.stringify(value))
      } catch {
        unsaved = value
      }
    },
  }
}
