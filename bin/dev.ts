/*
 * Serves the course for whoever writes it: a saved lesson is on the page within a second, with the place on the page and
 * the answers given kept.
 *
 *   npm run dev
 *   PORT=8080 npm run dev
 *   UI_LANGUAGE=ur npm run dev     the interface in Urdu; without it, in the first language of course.yaml
 *
 * Next watches modules, and lessons are none. So this watches their folder and writes a number into a module that the
 * reader of the course imports: Next then renders anew what depends on it.
 */
import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { lessonsDir } from '../lib/course/folder'
import { loadCourse } from '../lib/course/load'
import { helpIfAsked } from './help'
import { watchFolder } from './watch-folder'

const REVISION = path.join(import.meta.dirname, '../app/revision.js')
/** Editors write a file in several steps, in ms. */
const SETTLE = 30

helpIfAsked()
const dir = lessonsDir()
if (!existsSync(dir)) {
  console.error(`There is no folder ${dir}: set LESSONS to the folder of your lessons.`)
  process.exit(1)
}

let settling: NodeJS.Timeout | undefined
const unwatch = watchFolder(dir, () => {
  clearTimeout(settling)
  settling = setTimeout(() => writeFileSync(REVISION, `export const revision = ${Date.now()}\n`), SETTLE)
})

const { UI_LANGUAGE = (await loadCourse()).course.languages[0] } = process.env
const next = spawn(
  process.execPath,
  [
    createRequire(import.meta.url).resolve('next/dist/bin/next'),
    ...['dev', '--hostname', '127.0.0.1', '--port', process.env.PORT ?? '3000'],
  ],
  { stdio: 'inherit', env: { ...process.env, UI_LANGUAGE, NEXT_TELEMETRY_DISABLED: '1' } },
)
// Next must not outlive this. An interrupt from the keyboard reaches it anyway; it then ends by itself.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => next.kill())
next.on('exit', (code) => {
  unwatch()
  process.exitCode = code ?? 0
})
