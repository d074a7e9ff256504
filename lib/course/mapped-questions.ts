import { askedHtml } from '@/lib/quiz/asked'
import { plainText, withoutCitations } from '@/lib/quiz/plain-text'
import type { Question } from '@/lib/quiz/question'
import type { Course } from './course'
import type { Outline } from './outline'

/** Where something stands: a file of the lessons' folder and a line, and the address where a page shows it. */
export type Stand = { file: string; line: number; href: string }

/** A question with its lesson's id; `key` is `<lesson id>/<question id>`, `text` what it asks as plain text. */
export type MappedQuestion = Stand & { key: string; lesson: string; text: string; question: Question }

/** The outline of a lesson, by its file. */
export type Outlines = (file: string) => Outline

/** The address of a lesson, or of something in it. */
export const hrefOf = (slug: string, anchor?: string): string =>
  `/lessons/${slug}/${anchor === undefined ? '' : `#${anchor}`}`

/** All questions of a course in their order, with their places. */
export function mappedQuestions({ lessons }: Course, outline: Outlines): MappedQuestion[] {
  return lessons.flatMap(({ id, file, slug, quizzes }) =>
    quizzes.flatMap((quiz) =>
      quiz.questions.map((question) => ({
        key: `${id}/${question.id}`,
        lesson: id,
        text: plainText(withoutCitations(askedHtml(question))),
        question,
        file,
        line: outline(file).questions[question.id] ?? 1,
        href: hrefOf(slug, `${id}/${question.id}`),
      })),
    ),
  )
}
