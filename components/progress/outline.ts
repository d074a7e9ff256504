import type { QuestionKey } from '@/lib/progress/event'
import type { QuestionIndex } from '@/lib/quiz/question-index'

/** A course without its questions: what there is to answer. */
export type Outline = QuestionIndex
export type OutlinedLesson = QuestionIndex['lessons'][number]

/** The fingerprints of the keys of all questions, by question. */
export function keysOf({ lessons }: Outline): ReadonlyMap<QuestionKey, string> {
  return new Map(
    lessons.flatMap(({ id, questions }) => questions.map((question) => [`${id}/${question.id}`, question.key])),
  )
}
