import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import type { LessonText, Saved } from '@/lib/authoring/lesson-text'
import { COURSE_FILES } from './file-names'
import { readName } from './lesson-file'
import { writeWhole } from './write-whole'

/** The text of a lesson in a folder, or of course.yaml and its like; undefined when there is none of that name, or it is no UTF-8 text. */
export async function readLessonText(dir: string, file: string): Promise<LessonText | undefined> {
  const full = await pathOf(dir, file)
  const bytes = full && (await readFile(full))
  if (!bytes || !isUtf8(bytes)) return undefined
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  return { text, version: versionOf(text) }
}

/** Writes such a file that was read as `version`, unless the file has changed since. It must be there. */
export async function saveLessonText(dir: string, file: string, text: string, version: string): Promise<Saved> {
  const full = await pathOf(dir, file)
  const there = await readLessonText(dir, file)
  if (!full || !there) return { as: 'gone' }
  if (there.version !== version && there.text !== text) return { as: 'newer', there }
  if (there.text !== text) await writeWhole(full, text)
  return { as: 'saved', version: versionOf(text) }
}

const versionOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** Where a file is. Only names of what authors write lead anywhere, and only into the folder, even where a link leads out of it. */
async function pathOf(dir: string, file: string): Promise<string | undefined> {
  if (!readName(file) && !COURSE_FILES.includes(file)) return undefined
  const missing = (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
  const full = await realpath(path.join(dir, file)).catch(missing)
  const folder = await realpath(dir).catch(missing)
  return full && folder && path.dirname(full) === folder ? full : undefined
}
