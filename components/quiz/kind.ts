import type { ComponentType } from 'react'
import type { Question, Response } from '@/lib/quiz/question'
import { type Grade, incomplete, type PartResult, stale, type Verdict } from '@/lib/quiz/result'

export type ResponseTo<Q extends Question> = Extract<Response, { kind: Q['kind'] }>
export type Graded = Extract<Grade, { status: 'graded' }>

/** What became of each part, by its id. */
export type Parts = ReadonlyMap<string, PartResult>

/** What the view of a kind is given. It keeps nothing of the response itself: all of it lies in the store. */
export type ViewProps<Q extends Question> = {
  question: Q
  /** The question's id in the page; what the view names has an id that begins with it. */
  id: string
  /** Decides the order of what may be shuffled. */
  seed: string
  response: ResponseTo<Q> | undefined
  /** The parts still to be given, by their ids, once the student has asked for a check. */
  missing: readonly string[]
  /** Once the response is graded, and then nothing can be changed. */
  parts: Parts | undefined
  /** Takes what the student did. `before` is as it stands then, which may be later than what was rendered. */
  respond: (next: (before: ResponseTo<Q> | undefined) => ResponseTo<Q>) => void
}

/** Something said about a graded response; `about` is what it speaks of. All HTML. */
export type Remark = { id: string; about?: string; html?: string; text?: string; verdict?: Verdict }

/** What a kind of question adds to the frame that all share. */
export type KindOfQuestion<Q extends Question> = {
  View: ComponentType<ViewProps<Q>>
  /** As in lib/quiz. It stands here so that a page loads the grading of the kinds that it asks, and no other. */
  grade: (question: Q, response: ResponseTo<Q>) => Grade
  /** What to do, in words; nothing where it goes without saying. */
  instruction?: (question: Q) => string
  /** How parts become a score, in words, where there is more than right and wrong. */
  scoring?: (question: Q) => string | undefined
  /** What to say when these parts are still missing. */
  incomplete: (missing: readonly string[], question: Q) => string
  /** How far a graded response got, in words, for kinds of several parts. */
  tally?: (grade: Graded, question: Q) => string | undefined
  /** What became of the response, in words, instead of right, partly right and not yet. */
  heading?: (grade: Graded) => string
  /** What the author has to say to this response. */
  remarks?: (question: Q, grade: Graded) => Remark[]
  /** The right answer, for kinds whose view does not show it by its marks. */
  Answer?: ComponentType<{ question: Q }>
  /** What stands there before the student has done anything. */
  start?: (question: Q, seed: string) => ResponseTo<Q>
  /** What is kept of an earlier response when the student tries again. */
  kept?: (response: ResponseTo<Q>, parts: Parts) => ResponseTo<Q>
  /** Whether the student has seen the right answer before handing in. */
  revealed?: (question: Q, response: ResponseTo<Q> | undefined) => boolean
  /** The response after a step that comes before grading, if one is due. */
  step?: (question: Q, response: ResponseTo<Q> | undefined) => ResponseTo<Q> | undefined
  /** What the button says that takes the next step. */
  submit?: (question: Q, response: ResponseTo<Q> | undefined) => string
}

/** A response of the kind that the question asks for. */
export function respondsTo<Q extends Question>(question: Q, response: Response | undefined): response is ResponseTo<Q> {
  return response?.kind === question.kind
}

/** The grade of a response, of whatever kind it is, by the kind of its question. The same as `grade` of lib/quiz gives. */
export function gradeBy<Q extends Question>(
  kind: KindOfQuestion<Q>,
  question: Q,
  response: Response | undefined,
): Grade {
  if (response === undefined) return incomplete([], 0)
  return respondsTo(question, response) ? kind.grade(question, response) : stale([])
}

/** Parts by id. */
export function partsOf(grade: Graded): Parts {
  return new Map(grade.parts.map((part) => [part.id, part]))
}

/** How many parts have a verdict. */
export function count(grade: Graded, verdict: Verdict): number {
  return grade.parts.filter((part) => part.verdict === verdict).length
}
