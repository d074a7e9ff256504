/*
 * Copies the lessons without what answers their questions (keys, feedback, hints, explanations), for sharing: the folder then
 * holds plain Markdown to be read, printed or handed out, with its pictures and the course's other files.
 *
 *   npm run share -- folder/ [--lessons DIR]
 *
 * --lessons DIR   the folder of the course; else $LESSONS, else lessons
 *
 * The folder must be new or empty: nothing is ever overwritten. Exits with 1 when the lessons have errors, since what can't be
 * read as a question may hold its key; with 2 when it was called wrongly.
 */
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { currentSnapshot } from '../lib/course/load'
import { formatReport } from '../lib/course/report'
import { answerFree } from '../lib/course/share/answer-free'
import { argumentsOf, calledWrongly, courseFolder } from './called-wrongly'

const { values, positionals } = argumentsOf(() =>
  parseArgs({ allowPositionals: true, options: { lessons: { type: 'string' } } }),
)
const [to, ...more] = positionals
if (to === undefined || more.length > 0) calledWrongly('Name the folder for the copy: npm run share -- folder/')
const dir = courseFolder(values.lessons)
if (existsSync(to) && (await readdir(to)).length > 0) calledWrongly(`${to} is not empty. Name a new folder.`)

const { texts, diagnostics, media } = await currentSnapshot(dir)
const errors = diagnostics.filter(({ severity }) => severity === 'error')
if (errors.length > 0) {
  console.error(formatReport(errors, { text: (file) => texts.get(file) }))
  process.exit(1)
}

/** Where a file of the course goes, its folder made. */
async function placeOf(file: string): Promise<string> {
  const place = path.join(to ?? '', file)
  await mkdir(path.dirname(place), { recursive: true })
  return place
}

const lessons = [...texts].filter(([file]) => file.endsWith('.mdx'))
for (const [file, text] of lessons) await writeFile(await placeOf(file), answerFree(text))
for (const [file, text] of texts) if (file.endsWith('.yaml')) await writeFile(await placeOf(file), text)
for (const image of new Set(media.values())) await cp(image, await placeOf(path.relative(dir, image)))
console.log(`Lessons without answers in ${to}: ${lessons.length}`)
