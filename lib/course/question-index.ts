import type { QuestionIndex } from '@/lib/quiz/question-index'
import type { Course } from './course'

/** What all questions of a course are, for pages and commands that need no text of them. */
export function questionIndex({ lessons, objectives, ...course }: Course): QuestionIndex {
  return {
    lessons: lessons.map(({ id, slug, number, title, lang, dir, quizzes }) => ({
      id,
      slug,
      number,
      title,
      ...(lang !== course.lang && { lang, dir }),
      href: `/lessons/${slug}/`,
      dataHref: `/data/questions/${slug}.json`,
      quizzes: quizzes.map((quiz) => ({ id: quiz.id, title: quiz.title })),
      questions: quizzes.flatMap((quiz) =>
        quiz.questions.map((question) => ({
          id: question.id,
          quiz: quiz.id,
          objective: question.objective,
          key: question.key,
          points: question.points,
          kind: question.kind,
        })),
      ),
    })),
    objectives,
  }
}
