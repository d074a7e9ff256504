import { isUtf8 } from 'node:buffer'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Diagnostic } from './diagnostic'
import { languageOf } from './translation-files'

/** The folder of the lessons: `$LESSONS`, else `lessons` under the working directory. Absolute. */
export function lessonsDir(): string {
  return path.resolve(process.env.LESSONS || 'lessons')
}

/** What stands in the folder of the lessons. Paths are relative to it, with `/`. */
export type Folder = {
  dir: string
  /** Text of every YAML, JSON and MDX file at its top, and of translations, without a byte order mark. */
  texts: Map<string, string>
  /** All other files, such as images. */
  others: Set<string>
  /** Changes whenever a file was added, removed or written. */
  stamp: string
  /** Files that can't be read as text. */
  problems: Diagnostic[]
}

const TEXT = /^[^/]+\.(mdx|ya?ml|json)$/
const isText = (file: string) => TEXT.test(file) || languageOf(file) !== undefined

/**
 * What stands in the folder, without reading it: paths, and a stamp from their sizes and times. Empty when there is no such folder. Done in
 * step, as reading is: so many small files take several times as long when threads are asked for each.
 */
export function listFolder(dir: string): { files: string[]; stamp: string } {
  const files = entriesOf(dir)
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !/(^|\/)(\.|node_modules\/)/.test(file))
    .sort()
  const stamps = files.map((file) => {
    const info = statSync(path.join(dir, file), { throwIfNoEntry: false })
    return `${file} ${info?.size} ${info?.mtimeMs}`
  })
  return { files, stamp: stamps.join('\n') }
}

function entriesOf(dir: string) {
  return unlessAbsent(() => readdirSync(dir, { recursive: true, withFileTypes: true })) ?? []
}

/** What reading gives; undefined when there is nothing of that name (any more). */
function unlessAbsent<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined
    throw error
  }
}

/** Reads the folder's texts. A file that is no UTF-8 becomes a diagnostic and has no text. */
export function readFolder(dir: string): Folder {
  const { files, stamp } = listFolder(dir)
  const texts = new Map<string, string>()
  const problems: Diagnostic[] = []
  for (const file of files.filter(isText)) {
    const bytes = unlessAbsent(() => readFileSync(path.join(dir, file)))
    if (!bytes) continue
    if (isUtf8(bytes)) texts.set(file, bytes.toString('utf8').replace(/^\ufeff/, ''))
    else problems.push(notText(file, bytes))
  }
  return { dir, texts, others: new Set(files.filter((file) => !isText(file))), stamp, problems }
}

function notText(file: string, bytes: Buffer): Diagnostic {
  const good = bytes.toString('utf8').split('\ufffd')[0] ?? ''
  const lines = good.split('\n')
  return {
    file,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    severity: 'error',
    rule: 'not-utf-8',
    message: 'The file is not UTF-8 text.',
    hint: 'Save it again with the encoding UTF-8.',
  }
}
