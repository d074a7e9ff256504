import path from 'node:path'
import { parseArgs } from 'node:util'
import './closed-pipe'
import { check, FORMATS } from '../lib/course/check'
import type { Mended } from '../lib/course/fix'
import { helpers } from '../lib/course/helpers'
import { courseFolder } from './called-wrongly'

const USAGE = `Checks the lessons: prints every problem of every file with its place and the way to mend it, and keeps the ids of
new options in ids.lock.json (commit it).

  npm run check [-- options]

  --lessons DIR   the folder to check; else $LESSONS, else lessons
  --fix           mends first what can be mended without a change of meaning, and says what
  --strict        warnings fail as errors do
  --format FORM   text (when nothing is said) · json: an array of the problems · sarif: SARIF 2.1.0 ·
                  line: file:line:column: severity rule message · github: annotations of GitHub Actions
  --json, --sarif the same as --format json, --format sarif
  --cache DIR     where to keep what was worked out; else .lectern/cache
  --help          prints this

Exits with 0 when there are no errors (with --strict: no problems), with 1 when there are, with 2 when it was called wrongly.
lessons/README.md explains the rules and how to switch them off.`

const OPTIONS = {
  lessons: { type: 'string' },
  fix: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  format: { type: 'string' },
  json: { type: 'boolean', default: false },
  sarif: { type: 'boolean', default: false },
  cache: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

function wrongly(message: string): never {
  console.error(`${message}\n\n${USAGE}`)
  process.exit(2)
}

function options() {
  try {
    return parseArgs({ options: OPTIONS }).values
  } catch (error) {
    return wrongly(error instanceof Error ? error.message : String(error))
  }
}

const { lessons, fix, strict, json, sarif, cache, help, ...given } = options()
if (help) {
  console.log(USAGE)
  process.exit(0)
}
const name = given.format ?? (json ? 'json' : sarif ? 'sarif' : 'text')
const format = FORMATS.find((form) => form === name) ?? wrongly(`There is no format ${name}.`)
const dir = courseFolder(lessons)

const color = process.stdout.isTTY && !process.env.NO_COLOR
const found = await check(dir, { format, color, fix, cache, help: helpers(dir, cache) })
const shown = (file: string) => path.relative('', path.join(dir, file))
const mendedLine = ({ problem: { file, line, rule }, title }: Mended) =>
  `Mended ${shown(file)}:${line}  ${rule}  ${title}.`
for (const mended of found.mended) console.error(mendedLine(mended))
if (found.output !== '') console.log(found.output)
if (found.wroteLock) console.error(`Wrote ${shown('ids.lock.json')}: commit it with the lessons.`)
process.exitCode = found.errors > 0 || (strict && found.warnings > 0) ? 1 : 0
