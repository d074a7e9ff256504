/*
 * Writes app/fonts: the text face, cut down to the characters that a course in a Latin script needs, which is a quarter
 * of what the package ships. Characters outside the subset are shown in the next face of `--serif`.
 *
 *   npx tsx bin/fonts.ts
 *
 * Run it when the face, the list below or the package changes, and commit what it writes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** In every face, and all that an English page loads. */
const core = ` \u00a0${letters}0123456789.,:;!?'"()[]/&%-–—‘’“”…éıç`
/** In faces of their own, which a browser fetches only where a page has one of these. */
const more = `àáâäãåèêëìíîïñòóôöõøùúûüýÿßæœÀÁÂÄÃÅÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØÙÚÛÜÝÆŒ*+=<>{}@#§°±×÷·•«»‹›„‚¡¿`

// Kerning is a fifth of a face: the one that sets nearly all the text has it.
const faces = [
  { name: 'serif-400', file: 'latin-400-normal', keepFeatures: ['kern'] },
  { name: 'serif-400-italic', file: 'latin-400-italic', keepFeatures: [] },
]

const from = path.dirname(createRequire(import.meta.url).resolve('@fontsource/source-serif-4/package.json'))
const to = path.join(import.meta.dirname, '../app/fonts')
await mkdir(to, { recursive: true })
for (const { name, file, keepFeatures } of faces) {
  const whole = await readFile(path.join(from, 'files', `source-serif-4-${file}.woff2`))
  for (const [part, text] of [
    [name, core],
    [`${name}-more`, more],
  ] as const) {
    const font = await subsetFont(whole, text, { targetFormat: 'woff2', noHinting: true, keepFeatures })
    await writeFile(path.join(to, `${part}.woff2`), font)
    console.log(`${part}.woff2  ${whole.length} → ${font.length} bytes`)
  }
}
await writeFile(path.join(to, 'LICENSE'), await readFile(path.join(from, 'LICENSE')))
