/*
 * Tells from students' progress files which questions work and which need mending: the item analysis that the page
 * /desk/results/ shows, in the terminal. Nothing leaves this machine.
 *
 *   npm run results -- folder/ [more folders or files] [options]
 *
 * --test ID          the questions of a lesson (its id) or a quiz (lesson/quiz); else of the whole course
 * --latest           counts latest attempts, not first ones
 * --csv FILE         writes the table of questions
 * --choices FILE     writes who chose what: a row a choice, by its id
 * --scores FILE      writes a row a student, a column a question
 * --names            names students by their files in --scores, not by numbers
 * --json             prints everything as JSON instead of a table
 * --lessons DIR      the folder of the course; else $LESSONS, else lessons
 *
 * Of a folder, all files below it that end in .json are read. Files of the same student (copies, devices that were
 * merged) count once. A table is printed with a line a question: how many answered it, its facility and discrimination
 * with their intervals of 95 %, and what is remarkable about it.
 *
 * Exits with 0 when every file was read, with 1 when some were refused (the others are analysed all the same, and the
 * refused ones are listed on standard error), with 2 when it was called wrongly or no file could be used.
 */
import { existsSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import './closed-pipe'
import { loadCourse } from '../lib/course/load'
import { questionIndex } from '../lib/course/question-index'
import {
  answersOf,
  columnOf,
  type Refusal,
  readStudentFile,
  type Student,
  type StudentFile,
  studentsOf,
} from '../lib/progress/cohort'
import { askedHtml } from '../lib/quiz/asked'
import { plainText } from '../lib/quiz/plain-text'
import type { Question } from '../lib/quiz/question'
import { type Cell, csv } from '../lib/quiz/statistics/csv'
import { choiceTable, type ItemLine, itemTable, scoreTable } from '../lib/quiz/statistics/csv-tables'
import { analyseItem } from '../lib/quiz/statistics/item'
import { analyseTest } from '../lib/quiz/statistics/test'
import { testsOf } from '../lib/quiz/statistics/tests'
import { totals } from '../lib/quiz/statistics/totals'
import { argumentsOf, calledWrongly, courseFolder } from './called-wrongly'
import { itemsText, testText } from './results-text'

/** The files that a path names: itself, or every .json file below it. */
async function filesAt(place: string): Promise<string[]> {
  if (!existsSync(place)) calledWrongly(`There is no ${place}.`)
  if (!(await stat(place)).isDirectory()) return [place]
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.json$/i.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

async function readAll(files: string[], asked: { has(key: string): boolean }) {
  const read: StudentFile[] = []
  const refused: { name: string; problem: Refusal }[] = []
  for (const file of files) {
    const reading = readStudentFile(file, await readFile(file, 'utf8'), asked)
    if ('problem' in reading) refused.push(reading)
    else read.push(reading)
  }
  return { read, refused }
}

const nameOf = ({ files }: Student, i: number, named: boolean) => (named ? files.join(' + ') : `Student ${i + 1}`)

const { values, positionals } = argumentsOf(() =>
  parseArgs({
    allowPositionals: true,
    options: {
      test: { type: 'string', default: '' },
      latest: { type: 'boolean', default: false },
      csv: { type: 'string' },
      choices: { type: 'string' },
      scores: { type: 'string' },
      names: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      lessons: { type: 'string' },
    },
  }),
)
if (positionals.length === 0) calledWrongly('Name a folder of progress files: npm run results -- folder/')
const dir = courseFolder(values.lessons)

const { course } = await loadCourse({ dir })
const questions = new Map<string, Question>(
  course.lessons.flatMap((lesson) =>
    lesson.quizzes.flatMap((quiz) =>
      quiz.questions.map((question) => [`${lesson.id}/${question.id}`, question] as const),
    ),
  ),
)
const tests = testsOf(questionIndex(course))
const test = tests.find(({ id }) => id === values.test)
if (!test)
  calledWrongly(
    `There is no test ${values.test}. Known are ${tests
      .map(({ id }) => id)
      .filter(Boolean)
      .join(', ')}.`,
  )

const files = (await Promise.all(positionals.map(filesAt))).flat()
const { read, refused } = await readAll(files, questions)
for (const { name, problem } of refused) {
  console.error(`${name}: ${problem.code}${problem.code === 'damaged' ? ` (${problem.faults.length} entries)` : ''}`)
}
if (read.length === 0) calledWrongly(`None of ${files.length} files could be used.`)

const students = studentsOf(read)
const answers = students.map((student) => answersOf(student, values.latest ? 'latest' : 'first'))
const columns = test.keys.flatMap((key) => {
  const question = questions.get(key)
  return question ? [columnOf(key, question, answers)] : []
})
const given = columns.filter(({ attempts, changed, gone }) => changed + gone > 0 || attempts.some(Boolean))
const sums = totals(given)
const analysis = analyseTest(sums)
const lines: ItemLine[] = given.map((column) => ({
  column,
  item: analyseItem(column, sums),
  text: plainText(askedHtml(column.question)),
}))

const writeTable = async (file: string | undefined, table: () => Cell[][]) => {
  if (file !== undefined) await writeFile(file, `\ufeff${csv(table())}`)
}
await writeTable(values.csv, () => itemTable(lines))
await writeTable(values.choices, () => choiceTable(lines, (_line, _part, { typed }) => typed ?? ''))
await writeTable(values.scores, () =>
  scoreTable(
    given,
    students.map((student, i) => nameOf(student, i, values.names)),
  ),
)
if (values.json) {
  const items = lines.map(({ item, text, column: { changed, gone } }) => ({ ...item, text, changed, gone }))
  console.log(
    JSON.stringify({ files: read.length, refused, students: students.length, test: test.id, analysis, items }, null, 1),
  )
} else {
  console.log(`${students.length} students from ${read.length} files, ${refused.length} refused`)
  console.log(`\n${testText(test.id, analysis)}\n\n${itemsText(lines)}`)
}
process.exitCode = refused.length > 0 ? 1 : 0
