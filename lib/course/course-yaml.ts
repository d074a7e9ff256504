import type { Course, Exam, Objective } from './course'
import type { CourseFiles } from './course-files'
import { directionOf } from './direction'
import type { HtmlEnv } from './html-env'
import { languagesOf } from './interface-languages'
import { SEVERITIES } from './lint/severity'
import { recordOf, stringOf } from './loose'
import type { Named } from './named'
import type { OpenedYaml } from './yaml-file'
import type { Span } from './yaml-text'

export type CourseHead = Omit<Course, 'lessons' | 'translations' | 'texts' | 'sources' | 'glossary'>

/** What course.yaml says; what is missing there is empty. */
export async function courseHead(yaml: OpenedYaml, env: HtmlEnv): Promise<CourseHead> {
  const { value, html } = yaml
  const raw = recordOf(value)
  const lang = stringOf(raw.lang) || 'en'
  return {
    id: stringOf(raw.id) || 'course',
    title: stringOf(raw.title),
    summary: stringOf(raw.summary),
    ...(stringOf(raw.asOf) && { asOf: stringOf(raw.asOf) }),
    lang,
    dir: directionOf(lang),
    languages: languagesOf(yaml),
    about: await html(raw.about, ['about'], 'block', env),
    objectives: objectivesOf(raw),
    desk: raw.desk !== false,
    ...(raw.exam !== undefined && { exam: examOf(recordOf(raw.exam)) }),
  }
}

/** What course.yaml says in another language, of `CourseTexts`; what is missing there is empty. */
export async function courseWords({ value, html }: OpenedYaml, env: HtmlEnv) {
  const raw = recordOf(value)
  return {
    title: stringOf(raw.title),
    summary: stringOf(raw.summary),
    asOf: stringOf(raw.asOf),
    about: await html(raw.about, ['about'], 'block', env),
    objectives: objectivesOf(raw),
    examTitle: stringOf(recordOf(raw.exam).title),
  }
}

const objectivesOf = (raw: Record<string, unknown>): Objective[] =>
  Object.entries(recordOf(raw.objectives)).map(([id, text]) => ({ id, text: stringOf(text) }))

/** What course.yaml says of the exam; it is checked against the lessons in exam-check.ts. */
function examOf(raw: Record<string, unknown>): Exam {
  const { questions, minutes } = raw
  return {
    ...(stringOf(raw.title) && { title: stringOf(raw.title) }),
    blueprint:
      typeof questions === 'number'
        ? questions
        : Object.fromEntries(Object.entries(recordOf(questions)).map(([id, n]) => [id, Number(n)])),
    ...(typeof minutes === 'number' && { minutes }),
    pass: Number(raw.pass) / 100,
  }
}

/** Where the number of the exam's questions stands, or the numbers by objective, under their ids. */
export function examPlaces({ value, place }: OpenedYaml): CourseFiles['places']['exam'] {
  const { questions } = recordOf(recordOf(recordOf(value).exam))
  const ids = Object.keys(recordOf(questions))
  return {
    questions: place(['exam', 'questions']),
    objectives: Object.fromEntries(ids.map((id) => [id, place(['exam', 'questions', id], 'key')])),
  }
}

/** How much each rule on item writing counts, and the reading grade that is not to be exceeded. */
export function lintSettings({ value }: OpenedYaml): CourseFiles['lint'] {
  const { lint, readingGrade } = recordOf(value)
  const known = (severity: unknown) => SEVERITIES.find((one) => one === severity)
  return {
    severities: Object.fromEntries(Object.entries(recordOf(lint)).map(([rule, severity]) => [rule, known(severity)])),
    ...(typeof readingGrade === 'number' && { readingGrade }),
  }
}

/** The id of each objective. */
export const namedInCourse = ({ value }: OpenedYaml): Named[] =>
  Object.keys(recordOf(recordOf(value).objectives)).map((id) => ({
    what: 'objective',
    id,
    path: ['objectives', id],
    part: 'key',
  }))

/** Where each objective stands, by its id. */
export function objectivePlaces(yaml: OpenedYaml): Record<string, Span> {
  return Object.fromEntries(namedInCourse(yaml).map(({ id, path }) => [id, yaml.place(path, 'key')]))
}
