import type { Question } from '@/lib/quiz/question'

/** A question with what grading and its name in a list need; the page holds the rest with the question itself. */
export function forSummary(question: Question): Question {
  return { ...question, hints: [], why: undefined, evidence: undefined }
}
