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
    const [br, gz] = await Promise.all([smallestBrotli(text), gzipped(text, { level: 9 })])
    if (br.length < text.length) await writeFile(path.join(folder, `${file}.br`), br)
    if (gz.length < text.length) await writeFile(path.join(folder, `${file}.gz`), gz)
  }
}

/** The shorter of what the encoder makes of a text in blocks of its own choice, and in the smallest. */
async function smallestBrotli(text: Buffer): Promise<Buffer> {
  const inBlocks = (log2: number) =>
    brotli(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        [constants.BROTLI_PARAM_LGBLOCK]: log2,
      },
    })
  const [chosen, small] = await Promise.all([inBlocks(0), inBlocks(constants.BROTLI_MIN_INPUT_BLOCK_BITS)])
  return small.length < chosen.length ? small : chosen
}
