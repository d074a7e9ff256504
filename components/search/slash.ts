/** A single key as a shortcut can be in the way of speech input: it can be turned off. */
const KEY = 'lectern-slash'
const OFF = 'off'

/** Whether the / key opens the search. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF
  } catch {
    // Storage is blocked: nobody has turned it off.
    return true
  }
}

/** Keeps whether the / key opens the search. Nothing is kept where storage is blocked. */
export function setSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, OFF)
  } catch {}
}
