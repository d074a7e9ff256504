import { isUtf8 } from 'node:buffer'
import { readdir, readFile, stat } from 'node:fs/promises'
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

/** What stands in the folder, without reading it: paths, and a stamp from their sizes and times. Empty when there is no such folder. */
export async function listFolder(dir: string): Promise<{ files: string[]; stamp: string }> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !/(^|\/)(\.|node_modules\/)/.test(file))
    .sort()
  const stamps = await Promise.all(
    files.map(async (file) => {
      const info = await stat(path.join(dir, file)).catch(() => undefined)
      return `${file} ${info?.size} ${info?.mtimeMs}`
    }),
  )
  return { files, stamp: stamps.join('\n') }
}

/** Reads the folder's texts. A file that is no UTF-8 becomes a diagnostic and has no text. */
export async function readFolder(dir: string): Promise<Folder> {
  const { files, stamp } = await listFolder(dir)
  const texts = new Map<string, string>()
  const problems: Diagnostic[] = []
  await Promise.all(
    files.filter(isText).map(async (file) => {
      const bytes = await readFile(path.join(dir, file)).catch((error: NodeJS.ErrnoException) => {
        // Gone since it was listed: the next reading will not find it.
        if (error.code === 'ENOENT') return undefined
        throw error
      })
      if (!bytes) return
      if (isUtf8(bytes)) texts.set(file, bytes.toString('utf8').replace(/^\ufeff/, ''))
      else problems.push(notText(file, bytes))
    }),
  )
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
