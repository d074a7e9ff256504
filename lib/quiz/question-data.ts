import type { Kind, Question } from './question'

/** What all questions of a course are, without their text: `/data/index.json` of the published site. */
export type QuestionIndex = {
  lessons: {
    id: string
    slug: string
    title: string
    /** Root-absolute address of the lesson. */
    href: string
    quizzes: { id: string; title: string }[]
    questions: { id: string; quiz: string; objective: string; key: string; points: number; kind: Kind }[]
  }[]
  objectives: { id: string; text: string }[]
}

/** The questions of one lesson: `/data/questions/<slug>.json`. `lesson` is its id, `href` its root-absolute address. */
export type LessonQuestions = { lesson: string; title: string; href: string; questions: Question[] }
