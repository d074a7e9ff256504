import { presentation } from '@/lib/quiz/presentation'
import type { Question } from '@/lib/quiz/question'
import type { Lesson } from './course'
import { crossCheck } from './cross-check'
import type { Diagnostic } from './diagnostic'
import type { ReadLesson } from './read-lesson'
import { reporter } from './reporter'

/**
 * Where a translation is not the same lesson as its original: it lacks a question (`translation-lacks-question`), has one that
 * the original does not have (`translation-adds-question`), or asks one whose kind, parts or right answer are others
 * (`translation-differs`); and links of its that lead nowhere. `course` has both as they are asked; of a question that is
 * missing there because of errors nothing is said.
 *
 * good: the same questions, options in the same order · bad: an option less, another one right
 */
export function checkTranslations(
  translations: ReadLesson[],
  lessons: ReadLesson[],
  course: { lessons: Lesson[]; translations: Lesson[] },
): Diagnostic[] {
  const problems: Diagnostic[] = []
  for (const translation of translations) {
    const { file, id: lesson } = translation.lesson
    const original = lessons.find((one) => one.lesson.id === lesson)
    if (!original) continue
    const report = reporter(file, problems)
    const among = lessons.map((one) => (one === original ? translation : one))
    problems.push(...crossCheck(among).filter((problem) => problem.file === file))
    const [here, there] = [translation, original].map(({ outline }) => outline.questions)
    for (const id of Object.keys(there ?? {}))
      if (here?.[id] === undefined)
        report(undefined, {
          rule: 'translation-lacks-question',
          message: `The question \`${id}\` of ${original.lesson.file} is not here.`,
          hint: 'Translate it too, under the same id: progress is shared between the languages.',
        })
    for (const [id, line] of Object.entries(here ?? {})) {
      const place = { line, column: 1 }
      if (there?.[id] === undefined)
        report(place, {
          rule: 'translation-adds-question',
          message: `${original.lesson.file} has no question \`${id}\`.`,
          hint: 'Give it the id that it has there, or ask it there as well.',
        })
      const difference = differenceOf(
        questionIn(course.translations, file, id),
        questionIn(course.lessons, original.lesson.file, id),
      )
      if (difference)
        report(place, {
          rule: 'translation-differs',
          message: `The question \`${id}\` is not the same as in ${original.lesson.file}: ${difference}.`,
          hint: 'Keep kind, number and order of the parts, or write their ids (`{#id}`), and mark the same ones right.',
        })
    }
  }
  return problems
}

const questionIn = (lessons: Lesson[], file: string, id: string) =>
  lessons
    .find((lesson) => lesson.file === file)
    ?.quizzes.flatMap(({ questions }) => questions)
    .find((question) => question.id === id)

function differenceOf(here?: Question, there?: Question): string | undefined {
  if (!here || !there) return undefined
  if (here.kind !== there.kind) return `it is of the kind ${here.kind}, not ${there.kind}`
  if (partsOf(here) !== partsOf(there)) return 'its parts are others'
  return here.key === there.key ? undefined : 'its right answer is another'
}

/** The ids of what a question lets one choose or move, in no order. */
const partsOf = (question: Question) => presentation(question, '').toSorted().join(' ')
