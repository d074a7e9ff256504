import type { Standing } from '@/lib/progress/fold'
import type { Question, Response } from '@/lib/quiz/question'
import { type Graded, gradeBy, type KindOfQuestion, partsOf, type ResponseTo, respondsTo } from './kind'

/** How a question stands for its student: what was given, and what became of it. */
export type Situation<Q extends Question> = {
  response: ResponseTo<Q> | undefined
  /** The grade of the answer that stands; none while an answer is awaited. */
  grade?: Graded
  /** The question was changed so that what was given no longer fits. */
  changed: boolean
  /** The answer was given under another key. */
  marked: boolean
}

/** Derives the situation from what is kept. Pure: rendering and the handlers of events both ask it. */
export function situation<Q extends Question>(
  kind: KindOfQuestion<Q>,
  question: Q,
  { latest, open }: Standing,
  draft: Response | undefined,
  seed: string,
): Situation<Q> {
  const answer = latest?.response
  const result = latest && gradeBy(kind, question, latest.response)
  const done = !open && latest && respondsTo(question, answer)
  if (done && result?.status === 'graded')
    return { response: answer, grade: result, changed: false, marked: latest.key !== question.key }
  const fits = respondsTo(question, draft) && gradeBy(kind, question, draft).status !== 'stale'
  return {
    response: fits ? draft : (again(kind, question, answer) ?? kind.start?.(question, seed)),
    changed: (!open && !fits) || (draft !== undefined && !fits),
    marked: false,
  }
}

/** What is left of an earlier answer when the question is open again. */
function again<Q extends Question>(kind: KindOfQuestion<Q>, question: Q, answer: Response | undefined) {
  if (!respondsTo(question, answer)) return undefined
  const result = gradeBy(kind, question, answer)
  if (result.status === 'incomplete') return answer
  return result.status === 'graded' ? kind.kept?.(answer, partsOf(result)) : undefined
}
