import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Lesson } from '@/lib/course/course'
import { loadCourse } from '@/lib/course/load'
import type { Kind, Question } from '@/lib/quiz/question'
import { SITE } from './site'

/** A question where it stands. */
export type Asked = { lesson: Lesson; quiz: string; question: Question; key: string }

export const { course } = await loadCourse()

export const addressOf = (lesson: Lesson): string => `lessons/${lesson.slug}/`

/** Every question of a lesson, in the order of the page. */
export const questionsOf = (lesson: Lesson): Asked[] =>
  lesson.quizzes.flatMap((quiz) =>
    quiz.questions.map((question) => ({ lesson, quiz: quiz.id, question, key: `${lesson.id}/${question.id}` })),
  )

export const questions: Asked[] = course.lessons.flatMap(questionsOf)

/** One question of each kind that the course has. */
export const oneOfEachKind = (of: Asked[] = questions): Asked[] => [
  ...new Map<Kind, Asked>(of.toReversed().map((asked) => [asked.question.kind, asked])).values(),
]

/** Addresses of all pages of the published course, but the one for missing addresses; none before it has been built. */
export const publishedPages: string[] = (existsSync(SITE) ? readdirSync(SITE, { recursive: true }) : [])
  .map(String)
  .filter((file) => path.basename(file) === 'index.html')
  .map((file) => file.slice(0, -'index.html'.length))
  .sort()
