import type { QuestionIndex } from '../question-index'

/**
 * Questions that are analysed together. `id`: '' for the whole course, a lesson's id, or `<lesson id>/<quiz id>`; `title`
 * is that of the lesson or quiz; `keys` are `<lesson id>/<question id>`.
 */
export type Test = { id: string; of: 'course' | 'lesson' | 'quiz'; title: string; lesson?: string; keys: string[] }

/** The tests of a course: the whole, then each lesson and, where it has several, each of its quizzes. Those without questions are left out. */
export function testsOf({ lessons }: QuestionIndex): Test[] {
  const ofLessons = lessons.flatMap((lesson): Test[] => {
    const keys = (quiz?: string) =>
      lesson.questions
        .filter((question) => quiz === undefined || question.quiz === quiz)
        .map(({ id }) => `${lesson.id}/${id}`)
    const whole: Test = { id: lesson.id, of: 'lesson', title: lesson.title, lesson: lesson.id, keys: keys() }
    const quizzes = lesson.quizzes.map(
      ({ id, title }): Test => ({ id: `${lesson.id}/${id}`, of: 'quiz', title, lesson: lesson.id, keys: keys(id) }),
    )
    return quizzes.length > 1 ? [whole, ...quizzes] : [whole]
  })
  const all = lessons.flatMap(({ id, questions }) => questions.map((question) => `${id}/${question.id}`))
  return [{ id: '', of: 'course' as const, title: '', keys: all }, ...ofLessons].filter(({ keys }) => keys.length > 0)
}
