import { isExamined, sizeOf } from '@/lib/quiz/draw'
import type { Question } from '@/lib/quiz/question'
import type { Course } from './course'
import type { CourseFiles } from './course-files'
import type { Diagnostic } from './diagnostic'
import { COURSE } from './file-names'
import { unknownObjective } from './questions/rules/unknown-objective'
import { reporter } from './reporter'
import type { Fault } from './syntax/problem'

/**
 * Whether the course has the questions that its exam asks for (`unknown-objective`, `exam-too-few`). Of numbers it says nothing
 * while something may be missing because of errors (`whole` is false).
 *
 * good: `questions: { acids: 2 }` in a course with two questions on acids · bad: the same in a course with one
 */
export function checkExam(
  { exam, lessons, objectives }: Course,
  { exam: places }: CourseFiles['places'],
  whole: boolean,
): Diagnostic[] {
  const problems: Diagnostic[] = []
  if (!exam) return problems
  const report = reporter(COURSE, problems)
  const questions = lessons.flatMap((lesson) => lesson.quizzes.flatMap((quiz) => quiz.questions))
  const { blueprint } = exam
  const size = sizeOf(blueprint)
  if (whole && size === 0) report(places.questions, nothing)
  if (typeof blueprint === 'number') {
    const fault = tooFew(questions, size, '', 'add questions to the lessons')
    if (whole && fault) report(places.questions, fault)
    return problems
  }
  const known = new Set(objectives.map(({ id }) => id))
  for (const [id, wanted] of Object.entries(blueprint)) {
    const own = questions.filter(({ objective }) => objective === id)
    const fault = known.has(id)
      ? whole && tooFew(own, wanted, ` on \`${id}\``, `add questions with \`objective="${id}"\``)
      : unknownObjective(id, known)
    if (fault) report(places.objectives[id], fault)
  }
  return problems
}

const nothing: Fault = {
  rule: 'exam-too-few',
  message: 'The exam asks no questions.',
  hint: 'Say how many: `questions: 24`, or so many by objective.',
}

function tooFew(questions: Question[], wanted: number, on: string, mend: string): Fault | undefined {
  const there = questions.filter(({ kind }) => isExamined(kind)).length
  if (there >= wanted) return undefined
  const unfit = questions.length > there ? ' (answers in one’s own words are not examined)' : ''
  return {
    rule: 'exam-too-few',
    message: `The exam asks ${wanted} ${wanted === 1 ? 'question' : 'questions'}${on}, and the course has ${there} that it can ask${unfit}.`,
    hint: there > 0 ? `Write at most ${there}, or ${mend}.` : `Take it out, or ${mend}.`,
  }
}
