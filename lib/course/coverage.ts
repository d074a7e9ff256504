import type { Course } from './course'
import type { CourseFiles } from './course-files'
import type { Diagnostic } from './diagnostic'
import { COURSE, SOURCES } from './file-names'
import { reporter } from './reporter'

/**
 * Warns of what the course promises and does not do: an objective that no question tests (`objective-never-tested`), a paragraph of
 * a source that the text of no lesson cites (`paragraph-never-cited`). Of objectives it says nothing while questions may be missing because
 * of errors (`whole` is false).
 */
export function coverage(course: Course, places: CourseFiles['places'], whole: boolean): Diagnostic[] {
  const problems: Diagnostic[] = []
  const questions = course.lessons.flatMap((lesson) => lesson.quizzes.flatMap((quiz) => quiz.questions))
  const tested = new Set(questions.map((question) => question.objective))
  for (const { id } of course.objectives)
    if (whole && !tested.has(id))
      reporter(COURSE, problems)(places.objectives[id], {
        rule: 'objective-never-tested',
        severity: 'warning',
        message: `No question tests the objective \`${id}\`.`,
        hint: `Add a question with \`objective="${id}"\`, or remove the objective.`,
      })
  for (const { id, label, lessons } of course.sources.flatMap((source) => source.notes))
    if (lessons.length === 0)
      reporter(SOURCES, problems)(places.notes[id], {
        rule: 'paragraph-never-cited',
        severity: 'warning',
        message: `The text of no lesson cites ${label}.`,
        hint: `Teach what it states and cite it with \`[^${id}]\`, or remove it.`,
      })
  return problems
}
