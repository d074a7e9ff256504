/*
 * Checks the lessons: prints every problem of every file with its place and the way to mend it, and keeps the ids of new
 * options in ids.lock.json (commit it).
 *
 *   npm run check [-- --lessons ../other/lessons] [-- --json]
 *
 * --lessons DIR   the folder to check; else $LESSONS, else lessons
 * --json          a JSON array of the problems, for editors
 *
 * Exits with 1 when there are errors, with 2 when it was called wrongly.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { check } from '../lib/course/check'
import { lessonsDir } from '../lib/course/folder'
import { helpers } from '../lib/course/helpers'

function options() {
  try {
    return parseArgs({ options: { lessons: { type: 'string' }, json: { type: 'boolean', default: false } } }).values
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2)
  }
}

const { lessons, json } = options()
const dir = lessons === undefined ? lessonsDir() : path.resolve(lessons)
if (!existsSync(dir)) {
  console.error(`There is no folder ${path.relative('', dir)}. Name one with --lessons DIR or in the variable LESSONS.`)
  process.exit(2)
}
const color = process.stdout.isTTY && !process.env.NO_COLOR
const { output, errors, wroteLock } = await check(dir, { json, color, help: helpers(dir) })
console.log(output)
if (wroteLock) console.error(`Wrote ${path.relative('', path.join(dir, 'ids.lock.json'))}: commit it with the lessons.`)
process.exitCode = errors > 0 ? 1 : 0
