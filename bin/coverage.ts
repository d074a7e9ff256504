/*
 * Tells what of the course is taught and tested, and where: each paragraph of a source by lesson, each objective by kind
 * of question. What is untaught, untested or tested once comes first, with its place. The page /desk/ shows the same.
 *
 *   npm run coverage [-- options]
 *
 * --csv FILE      writes a table with a row for each place where something is taught or tested
 * --json          prints everything as JSON instead of tables
 * --lessons DIR   the folder of the course; else $LESSONS, else lessons
 *
 * Exits with 0, or with 2 when it was called wrongly.
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import './closed-pipe'
import { coverageMap } from '../lib/course/coverage-map'
import { coverageRows } from '../lib/course/coverage-rows'
import { currentSnapshot } from '../lib/course/load'
import { csv } from '../lib/quiz/statistics/csv'
import { argumentsOf, courseFolder } from './called-wrongly'
import { coverageJson } from './coverage-json'
import { coverageText } from './coverage-text'

const { values } = argumentsOf(() =>
  parseArgs({
    options: { csv: { type: 'string' }, json: { type: 'boolean', default: false }, lessons: { type: 'string' } },
  }),
)
const dir = courseFolder(values.lessons)
const snapshot = await currentSnapshot(dir)
if (snapshot.diagnostics.some(({ severity }) => severity === 'error'))
  console.error('There are errors, and what has errors is missing here: see `npm run check`.')
const map = coverageMap(snapshot)
const prefix = `${path.relative('', dir).split(path.sep).join('/')}/`
if (values.csv !== undefined) await writeFile(values.csv, `\ufeff${csv(coverageRows(map))}`)
console.log(values.json ? coverageJson(map, prefix) : coverageText(map, prefix))
