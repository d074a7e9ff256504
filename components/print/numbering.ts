import type { Question } from '@/lib/quiz/question'

/** A quiz as paper has it. */
export type PaperQuiz = { id: string; title: string; intro?: string; questions: Question[] }

/** Quizzes with the numbers of their questions, counted through, so that the key can name them. */
export function numberedQuizzes(
  quizzes: PaperQuiz[],
): (Omit<PaperQuiz, 'questions'> & { questions: { question: Question; number: number }[] })[] {
  let number = 0
  return quizzes.map(({ questions, ...quiz }) => ({
    ...quiz,
    questions: questions.map((question) => ({ question, number: ++number })),
  }))
}
