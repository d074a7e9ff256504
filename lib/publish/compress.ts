import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { filesOf } from './exported'

const COMPRESSIBLE = /\.(html|js|css|svg|json|webmanifest|xml|txt|map)$/

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/**
 * Writes `.br` and `.gz` beside each text file of a folder, for servers that send such files as they are. A compressed
 * file that would not be smaller is not written.
 */
export async function compress(folder: string): Promise<void> {
  for (const file of (await filesOf(folder)).filter((name) => COMPRESSIBLE.test(name))) {
    const text = await readFile(path.join(folder, file))
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    }
    const [br, gz] = await Promise.all([brotli(text, { params }), gzipped(text, { level: 9 })])
    if (br.length < text.length) await writeFile(path.join(folder, `${file}.br`), br)
    if (gz.length < text.length) await writeFile(path.join(folder, `${file}.gz`), gz)
  }
}
