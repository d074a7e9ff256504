/*
 * Writes app/fonts: the text faces, cut down to the characters that a course in a Latin script, or in Urdu, needs, which
 * is a quarter of what the packages ship. Characters outside the subset are shown in the next face of `--serif`.
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

/** All letters, marks and signs of Urdu, Arabic names and quotations included. */
const urdu = `${range(0x621, 0x63a) + range(0x641, 0x655)}ٰٹپچڈڑژکگںھہۂۃیۓے،؛؟۔٪\u200c\u200d`

const packages = {
  'source-serif-4': [
    // Kerning is a fifth of a face: the one that sets nearly all the text has it.
    { name: 'serif-400', file: 'latin-400-normal', text: core, keepFeatures: ['kern'] },
    { name: 'serif-400-more', file: 'latin-400-normal', text: more, keepFeatures: ['kern'] },
    { name: 'serif-400-italic', file: 'latin-400-italic', text: core, keepFeatures: [] },
    { name: 'serif-400-italic-more', file: 'latin-400-italic', text: more, keepFeatures: [] },
  ],
  // What joins letters and places marks is in features of the face: all of them stay.
  'noto-naskh-arabic': [
    { name: 'naskh-400', file: 'arabic-400-normal', text: urdu },
    { name: 'naskh-600', file: 'arabic-600-normal', text: urdu },
  ],
}

const to = path.join(import.meta.dirname, '../app/fonts')
await mkdir(to, { recursive: true })
for (const [name, faces] of Object.entries(packages)) {
  const from = path.dirname(createRequire(import.meta.url).resolve(`@fontsource/${name}/package.json`))
  for (const { name: face, file, text, ...options } of faces) {
    const whole = await readFile(path.join(from, 'files', `${name}-${file}.woff2`))
    const font = await subsetFont(whole, text, { targetFormat: 'woff2', noHinting: true, ...options })
    await writeFile(path.join(to, `${face}.woff2`), font)
    console.log(`${face}.woff2  ${whole.length} → ${font.length} bytes`)
  }
  await writeFile(path.join(to, `LICENSE-${name}`), await readFile(path.join(from, 'LICENSE')))
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('')
}
