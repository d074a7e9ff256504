import type { Outline } from '@/components/progress/outline'
import type { Course } from '@/lib/course/course'

/** The course as the pages about a student's progress need it: what there is to answer, without the questions themselves. */
export function outlineOf({ lessons, objectives }: Course): Outline {
  return {
    lessons: lessons.map(({ id, number, title, slug, quizzes }) => ({
      id,
      number,
      title,
      href: `/lessons/${slug}/`,
      dataHref: `/data/questions/${slug}.json`,
      questions: quizzes.flatMap(({ questions }) =>
        questions.map((question) => ({
          id: question.id,
          key: question.key,
          points: question.points,
          objective: question.objective,
        })),
      ),
    })),
    objectives,
  }
}
