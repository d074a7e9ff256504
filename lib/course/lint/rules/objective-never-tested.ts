import { COURSE } from '../../file-names'
import type { Rule } from '../rule'

/**
 * An objective that no question tests: the course promises it, and nobody learns whether it was reached. Nothing is said while questions
 * may be missing because of errors.
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guideline 1: items follow the test specifications.
 *
 * good:
 * ```quiz
 * <Question id="a">
 * Which metal rusts?
 *
 * - = iron
 *
 * <Why>Iron does.</Why>
 * </Question>
 * ```
 *
 * bad:
 * ```lesson
 * ## Rust {#rust}
 *
 * Iron rusts.
 * ```
 */
export const objectiveNeverTested: Rule = {
  name: 'objective-never-tested',
  means: 'No question tests an objective of `course.yaml`.',
  mend: 'Add a question with this `objective`, or remove the objective.',
  of: 'course',
  check({ course, whole, places }, tell) {
    if (!whole) return
    const questions = course.lessons.flatMap((lesson) => lesson.quizzes.flatMap((quiz) => quiz.questions))
    const tested = new Set(questions.map((question) => question.objective))
    for (const { id } of course.objectives)
      if (!tested.has(id))
        tell(COURSE, places.objectives[id], {
          message: `No question tests the objective \`${id}\`.`,
          hint: `Add a question with \`objective="${id}"\`, or remove the objective.`,
        })
  },
}
