import path from 'node:path'
import { openCache } from './cache'
import { LOCK_FILE } from './file-names'
import { formatLock } from './lock-file'
import type { Help } from './read-lessons'
import { formatReport, jsonReport } from './report'
import { readSnapshot } from './snapshot'
import { writeWhole } from './write-whole'

type Options = {
  /** A JSON array instead of text for people. */
  json?: boolean
  /** Whether the text has ANSI colours. */
  color?: boolean
  /** Where the disk cache is; `false` for none. */
  cache?: string | false
  /** See Help. */
  help?: Help
}

/**
 * Checks the lessons in a folder (absolute path) and brings its ids.lock.json up to date, unless that can't be read. Gives what
 * is to be printed, files named from the working directory, and how many errors there are.
 */
export async function check(
  dir: string,
  { json = false, color = false, cache, help }: Options = {},
): Promise<{ output: string; errors: number; wroteLock: boolean }> {
  const { diagnostics, texts, lock } = await readSnapshot(dir, openCache(cache), help && { help })
  const prefix = `${path.relative('', dir).split(path.sep).join('/')}/`
  const output = json
    ? jsonReport(diagnostics, prefix)
    : formatReport(diagnostics, { text: (file) => texts.get(file), prefix, color })
  const text = lock && formatLock(lock)
  const changed = text !== undefined && text !== texts.get(LOCK_FILE) && (lock?.size || texts.has(LOCK_FILE))
  if (changed) await writeWhole(path.join(dir, LOCK_FILE), text)
  return {
    output,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    wroteLock: Boolean(changed),
  }
}
