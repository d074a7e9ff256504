import type { Question, Response } from '@/lib/quiz/question'
import type { Grade } from '@/lib/quiz/result'
import { type Answered, type Confidence, type QuestionKey, type Sitting, sittingKey } from './event'
import { append, change } from './store'

/** Keeps a response that is still being given. */
export function respond(key: QuestionKey, response: Response, sitting?: Sitting): void {
  change(({ drafts }, at) => ({ drafts: { ...drafts, [sittingKey(key, sitting)]: { response, at } } }))
}

/** What is known of how an answer came about. */
export type Circumstances = { in?: Sitting; confidence?: Confidence; seconds?: number }

/** Keeps a response that the student has handed in, with what came of it: an answer when it could be graded, else a draft. */
export function handIn(
  key: QuestionKey,
  question: Question,
  response: Response,
  result: Grade,
  how: Circumstances = {},
): void {
  if (result.status === 'graded')
    append({ type: 'answered', question: key, response, score: result.score, key: question.key, ...how })
  else respond(key, response, how.in)
}

/** Takes an answer back: it counts nowhere any more, and the response stands there as a draft. */
export function retract({ id, question, response, in: sitting }: Answered): void {
  append({ type: 'retracted', question, answer: id })
  respond(question, response, sitting)
}

/** Keeps that the nth hint (from 1) was opened. */
export function openHint(key: QuestionKey, hint: number, sitting?: Sitting): void {
  append({ type: 'hinted', question: key, hint, ...(sitting && { in: sitting }) })
}

/** Lets the student take these again. */
export function reopen(questions: QuestionKey[]): void {
  append({ type: 'reopened', questions })
}

/** Starts these from nothing; the history stays. */
export function reset(questions: QuestionKey[]): void {
  append({ type: 'reset', questions })
}

/** Keeps that every question of a quiz (`<lesson id>/<quiz id>`) has been answered, with the points as they are now. */
export function finish(quiz: string, score: number, points: number): void {
  append({ type: 'finished', quiz, score, points })
}

/** Keeps in which lesson the student is. */
export function visit(lesson: string): void {
  change((_, at) => ({ place: { lesson, at } }))
}
