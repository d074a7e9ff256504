import * as actions from '@/lib/progress/actions'
import { grade } from '@/lib/quiz/grade'
import type { Question, Response } from '@/lib/quiz/question'
import type { Grade } from '@/lib/quiz/result'

/** Grades a response and hands it in, as a page does. */
export function handIn(key: string, question: Question, response: Response, how?: actions.Circumstances): Grade {
  const result = grade(question, response)
  actions.handIn(key, question, response, result, how)
  return result
}
