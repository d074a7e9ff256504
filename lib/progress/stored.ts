import { name } from './store'

/* What lies in this browser's storage, as it lies there. Nothing here throws: what is blocked holds nothing. */

const BACKUP = `${name}:backup:`

function keysOf(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

/** How many characters the student's record takes, keys and all: in UTF-16 units, which is what a browser's limit counts. */
export function charactersStored(): number {
  const items = [...keysOf(`${name}:log:`), ...keysOf(name).filter((key) => key === name)]
  return items.reduce((sum, key) => sum + key.length + (localStorage.getItem(key)?.length ?? 0), 0)
}

/** A copy of data that could not be read: under which key, and when (in ms) it was put aside. */
export type Backup = { key: string; at: number }

/** The copies of what could not be read, the oldest first. */
export const backups = (): Backup[] =>
  keysOf(BACKUP)
    .map((key) => ({ key, at: Number(key.slice(BACKUP.length)) }))
    .sort((a, b) => a.at - b.at)

/** The text of a copy. */
export const backupText = ({ key }: Backup): string => localStorage.getItem(key) ?? ''

/** Removes the copies of what could not be read. */
export function removeBackups(): void {
  for (const { key } of backups()) localStorage.removeItem(key)
}
