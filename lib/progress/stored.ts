import { name } from './store'

/* What lies in this browser's storage, as it lies there. Nothing here throws: what is blocked holds nothing. */

const BACKUP = `${name}:backup:`

function itemsOf(prefix: string): [key: string, text: string][] {
  try {
    return Object.entries<string>(localStorage).filter(([key]) => key.startsWith(prefix))
  } catch {
    return []
  }
}

/** How many characters the student's record takes, keys and all: in UTF-16 units, which is what a browser's limit counts. */
export function charactersStored(): number {
  const items = [...itemsOf(`${name}:log:`), ...itemsOf(name).filter(([key]) => key === name)]
  return items.reduce((sum, [key, text]) => sum + key.length + text.length, 0)
}

/** A copy of data that could not be read: its text, under which key, and when (in ms) it was put aside. */
export type Backup = { key: string; text: string; at: number }

/** The copies of what could not be read, the oldest first. */
export const backups = (): Backup[] =>
  itemsOf(BACKUP)
    .map(([key, text]) => ({ key, text, at: Number(key.slice(BACKUP.length)) }))
    .sort((a, b) => a.at - b.at)

/** Removes the copies of what could not be read. */
export function removeBackups(): void {
  for (const { key } of backups()) localStorage.removeItem(key)
}
