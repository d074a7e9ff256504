/*
 * Begins a lesson or a course, which checks clean at once: every text in it says what belongs there. Overwrites nothing.
 *
 *   npm run new -- "How a river ends"
 *   npm run new -- "دریا" --name darya
 *   npm run new -- --course ../my-course ["My course"] [--lang ur]
 *
 * --name NAME     what the address is made of, for a title without Latin letters
 * --course DIR    begins a course in a folder of its own instead
 * --lang TAG      the language of that course, en when nothing is said
 *
 * A lesson goes to the folder that $LESSONS names, else to lessons. Exits with 1 when nothing could be written, with 2 when it was called
 * wrongly.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createCourse, createLesson } from '../lib/course/authoring/create'
import { shellWord } from '../lib/course/authoring/shell-word'
import { lessonsDir } from '../lib/course/folder'
import { languageTag } from '../lib/course/language-tag'
import { argumentsOf, calledWrongly } from './called-wrongly'

const { values, positionals } = argumentsOf(() =>
  parseArgs({
    options: { course: { type: 'string' }, lang: { type: 'string' }, name: { type: 'string' } },
    allowPositionals: true,
  }),
)
const [title, ...more] = positionals
if (more.length > 0) calledWrongly('Put the title in quotes: npm run new -- "How a river ends"')
if (values.course === undefined && title === undefined)
  calledWrongly(
    'Name the lesson: npm run new -- "How a river ends". Or begin a course: npm run new -- --course ../my-course',
  )

const { lang = 'en' } = values
if (!languageTag(lang)) calledWrongly(`${lang} is no language tag. Write en, ur, ar, de, pt-BR …`)

const dir = values.course === undefined ? lessonsDir() : path.resolve(values.course)
const shown = path.relative('', dir)
if (values.course === undefined && !existsSync(path.join(dir, 'course.yaml')))
  calledWrongly(`There is no course in ${shown}. Begin one: npm run new -- --course ${shellWord(shown)}`)

const today = new Date().toISOString().slice(0, 10)
const created =
  values.course === undefined
    ? await createLesson(dir, title ?? '', values.name)
    : await createCourse(dir, { title, lang, today })
if ('problem' in created) {
  console.error(created.problem)
  process.exit(1)
}
for (const file of created.files) console.log(`Wrote ${path.join(shown, file)}`)
const setting = dir === path.resolve('lessons') ? '' : `LESSONS=${shellWord(shown)} `
console.log(`Now run \`${setting}npm run dev\`, and write.`)
