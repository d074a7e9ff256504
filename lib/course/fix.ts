import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { applyEdits, offsetAt } from '@/lib/authoring/edit'
import { quickFixes } from '@/lib/authoring/quick-fixes'
import type { Diagnostic } from './diagnostic'
import { LOCK_FILE } from './file-names'
import { lockByLesson, parseLock } from './lock-file'
import type { Snapshot } from './snapshot'
import { writeWhole } from './write-whole'

/** What was mended: the problem as it stood, and what was done. */
export type Mended = { problem: Diagnostic; title: string }

const BOM = '\uFEFF'

/**
 * Mends in the lessons of a folder what can be mended without a change of meaning, and writes the files; all else in them stays as
 * it is, byte for byte. A file that has changed since it was read is left alone. Gives what was mended.
 */
export async function fixLessons({ dir, texts, course, diagnostics }: Snapshot): Promise<Mended[]> {
  const { lock } = await parseLock(texts.get(LOCK_FILE))
  const ids = lockByLesson(lock)
  const mended: Mended[] = []
  for (const { id, file } of course.lessons) {
    const text = texts.get(file)
    const problems = diagnostics.filter((problem) => problem.file === file)
    if (text === undefined || problems.length === 0) continue
    const fixed = fixText(text, problems, new Set(ids.get(id)?.keys()))
    if (fixed.mended.length > 0 && (await rewrite(path.join(dir, file), text, fixed.text))) mended.push(...fixed.mended)
  }
  return mended
}

/**
 * A lesson's text with those of its problems mended that can be without a change of meaning. `taken`: ids that no question may get,
 * because answers were given to questions of these ids.
 */
export function fixText(
  text: string,
  problems: Diagnostic[],
  taken: ReadonlySet<string>,
): { text: string; mended: Mended[] } {
  const mended: Mended[] = []
  let fixed = text
  /** From here on the text is no longer what the problems' places refer to. */
  let changed = text.length + 1
  // From the end of the text, so that what comes before an edit stays in its place.
  const lastFirst = problems.toSorted((a, b) => b.line - a.line || b.column - a.column)
  for (const problem of lastFirst) {
    if (offsetAt(text, problem.line, problem.column) >= changed) continue
    const fix = quickFixes(problem, fixed, taken).find(({ safe }) => safe)
    if (!fix || fix.edits.some(({ end }) => end > changed)) continue
    fixed = applyEdits(fixed, fix.edits)
    changed = Math.min(...fix.edits.map(({ start }) => start))
    mended.unshift({ problem, title: fix.title })
  }
  return { text: fixed, mended }
}

/** Writes the file unless it holds something else than what was read. */
async function rewrite(file: string, read: string, text: string): Promise<boolean> {
  const there = await readFile(file, 'utf8')
  const mark = there.startsWith(BOM) ? BOM : ''
  if (there !== mark + read) return false
  await writeWhole(file, mark + text)
  return true
}
