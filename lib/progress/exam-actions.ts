import { type Blueprint, type Candidate, draw } from '@/lib/quiz/draw'
import { gradeAsIs } from '@/lib/quiz/grade-as-is'
import { isEmpty } from '@/lib/quiz/is-empty'
import type { Question, Response } from '@/lib/quiz/question'
import { type Answered, type Event, type QuestionKey, sittingKey } from './event'
import { examAttempts, givenIn, timesAsked } from './exam-attempts'
import { append, change, load, merged, newId } from './store'

/** What an exam goes by; see Begun. */
export type ExamRules = { blueprint: Blueprint; minutes?: number; pass: number }

/** Begins an attempt with questions from the pool, those first that former attempts did not ask. */
export function beginExam({ blueprint, minutes, pass }: ExamRules, pool: readonly Omit<Candidate, 'asked'>[]): void {
  change((state, at) => {
    const asked = timesAsked(examAttempts(state.events))
    const seed = newId(at)
    const candidates = pool.map((one) => ({ ...one, asked: asked.get(one.id) ?? 0 }))
    const questions = draw(candidates, blueprint, seed)
    const begun: Event = { type: 'begun', id: newId(at), at, questions, seed, pass, ...(minutes && { minutes }) }
    return merged(state, { events: [begun], drafts: {} })
  })
}

/** Keeps what is given to a question of an attempt, which is still to be handed in. `next` is told what stands there. */
export function respondInExam(
  exam: string,
  question: QuestionKey,
  next: (before: Response | undefined) => Response,
): void {
  const key = sittingKey(question, 'exam', exam)
  change(({ events, drafts }, at) => {
    const attempt = examAttempts(events).find(({ begun }) => begun.id === exam)
    if (!attempt || attempt.over || at > attempt.deadline) return {}
    return { drafts: { ...drafts, [key]: { response: next(givenIn(attempt, drafts).get(question)?.response), at } } }
  })
}

/** Marks a question to come back to, or takes the mark away. */
export function flag(exam: string, question: QuestionKey, on: boolean): void {
  append({ type: 'flagged', exam, question, on })
}

/**
 * Hands in an attempt: grades what is there and keeps it, all in one step. An attempt that is over, in another tab too, stays as
 * it is. A question that the course no longer has does not count.
 */
export function handInExam(exam: string, questions: ReadonlyMap<QuestionKey, Question>): void {
  load()
  change((state, at) => {
    const attempt = examAttempts(state.events).find(({ begun }) => begun.id === exam)
    if (!attempt || attempt.over) return {}
    const given = givenIn(attempt, state.drafts)
    const asked = attempt.begun.questions.flatMap((key, n) => {
      const question = questions.get(key)
      return question ? [{ key, n, question, given: given.get(key) }] : []
    })
    const answers = asked.flatMap(({ key, n, question, given }): Answered[] => {
      const result = gradeAsIs(question, given?.response)
      if (!given || isEmpty(question, given.response) || result.status !== 'graded') return []
      return [
        {
          type: 'answered',
          // Two tabs that hand in the same at once give one answer.
          id: [exam, n, given.at.toString(36)].join('-'),
          at: given.at,
          question: key,
          response: given.response,
          score: result.score,
          key: question.key,
          in: 'exam',
          exam,
        },
      ]
    })
    const scores = new Map(answers.map(({ question, score }) => [question, score]))
    const points = asked.reduce((sum, { question }) => sum + question.points, 0)
    const score = asked.reduce((sum, { key, question }) => sum + question.points * (scores.get(key) ?? 0), 0)
    const end: Event = { type: 'handed-in', id: newId(at), at, exam, score, points }
    return merged(state, { events: [...answers, end], drafts: {} })
  })
}
