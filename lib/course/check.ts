import path from 'node:path'
import { openCache } from './cache'
import type { Diagnostic } from './diagnostic'
import { LOCK_FILE } from './file-names'
import { fixLessons, type Mended } from './fix'
import { githubReport, lineReport } from './line-report'
import { formatLock } from './lock-file'
import type { Help } from './read-lessons'
import { formatReport, jsonReport, type ReportOptions } from './report'
import { sarifReport } from './sarif'
import { readSnapshot } from './snapshot'
import { writeWhole } from './write-whole'

type Options = {
  /** How problems are told: as text for people, or to programs. */
  format?: Format
  /** Whether the text for people has ANSI colours. */
  color?: boolean
  /** Mends first what can be mended safely. */
  fix?: boolean
  /** Where the disk cache is; `false` for none. */
  cache?: string | false
  /** See Help. */
  help?: Help
}

type Checked = { output: string; errors: number; warnings: number; mended: Mended[]; wroteLock: boolean }

/** How often mending may bring forth what can be mended as well. */
const ROUNDS = 5

/**
 * Checks the lessons in a folder (absolute path) and brings its ids.lock.json up to date, unless that can't be read. Gives what
 * is to be printed, files named from the working directory, how many errors and warnings there are, and what was mended.
 */
export async function check(dir: string, options: Options = {}): Promise<Checked> {
  const { format = 'text', color = false, fix = false, cache, help } = options
  const read = () => readSnapshot(dir, openCache(cache), help)
  let snapshot = await read()
  const mended: Mended[] = []
  for (let round = 0; fix && round < ROUNDS; round++) {
    const found = await fixLessons(snapshot)
    if (found.length === 0) break
    mended.push(...found)
    snapshot = await read()
  }
  const { diagnostics, texts, lock } = snapshot
  const prefix = `${path.relative('', dir).split(path.sep).join('/')}/`
  const text = lock && formatLock(lock)
  const changed = text !== undefined && text !== texts.get(LOCK_FILE) && (lock?.size || texts.has(LOCK_FILE))
  if (changed) await writeWhole(path.join(dir, LOCK_FILE), text)
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  return {
    output: formatted(format, diagnostics, { text: (file) => texts.get(file), prefix, color }),
    errors,
    warnings: diagnostics.length - errors,
    mended,
    wroteLock: Boolean(changed),
  }
}

export const FORMATS = ['text', 'json', 'sarif', 'line', 'github'] as const
export type Format = (typeof FORMATS)[number]

function formatted(format: Format, diagnostics: Diagnostic[], options: ReportOptions): string {
  switch (format) {
    case 'text':
      return formatReport(diagnostics, options)
    case 'json':
      return jsonReport(diagnostics, options.prefix)
    case 'sarif':
      return sarifReport(diagnostics, options.prefix)
    case 'line':
      return lineReport(diagnostics, options.prefix)
    case 'github':
      return githubReport(diagnostics, options.prefix)
  }
}
