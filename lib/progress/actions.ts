import { grade } from '@/lib/quiz/grade'
import type { Question, Response } from '@/lib/quiz/question'
import type { Grade } from '@/lib/quiz/result'
import {
  type Answered,
  type Confidence,
  type Event,
  lessonOf,
  type Progress,
  type QuestionKey,
  type Sitting,
  sittingKey,
} from './event'
import { type FileProblem, readProgressFile, writeProgressFile } from './file'
import { standings } from './fold'
import { append, change, initialState, kept, merged, progressStore } from './store'

/** Keeps a response that is still being given. */
export function respond(key: QuestionKey, response: Response, sitting?: Sitting): void {
  change(({ drafts }, at) => ({ drafts: { ...drafts, [sittingKey(key, sitting)]: { response, at } } }))
}

/** What is known of how an answer came about. */
export type Circumstances = { in?: Sitting; confidence?: Confidence; seconds?: number }

/**
 * Grades a response and keeps it: as an answer when it can be graded, otherwise as a draft.
 * Gives the grade.
 */
export function handIn(key: QuestionKey, question: Question, response: Response, how: Circumstances = {}): Grade {
  const result = grade(question, response)
  if (result.status === 'graded')
    append({ type: 'answered', question: key, response, score: result.score, key: question.key, ...how })
  else respond(key, response, how.in)
  return result
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

/** Removes all that is kept of one lesson, or of the whole course, from this browser. It can't be undone. */
export function erase(lesson?: string): void {
  const { events, drafts, place } = progressStore.getState()
  const about = (key: string) => lesson === undefined || lessonOf(key) === lesson
  const rest: Progress = {
    events: lesson === undefined ? [] : events.flatMap((event) => without(event, about)),
    drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => !about(key))),
    ...(place && lesson !== undefined && place.lesson !== lesson && { place }),
  }
  progressStore.persist.clearStorage()
  progressStore.setState({ ...initialState, ...rest, standings: standings(rest.events), loaded: true }, true)
}

/** The event without what it says of the erased questions: one event, or none when nothing is left of it. */
function without(event: Event, erased: (key: string) => boolean): Event[] {
  switch (event.type) {
    case 'answered':
    case 'retracted':
    case 'hinted':
    case 'flagged':
      return erased(event.question) ? [] : [event]
    case 'finished':
      return erased(event.quiz) ? [] : [event]
    case 'handed-in':
      return [event]
    case 'begun':
    case 'reopened':
    case 'reset': {
      const questions = event.questions.filter((key) => !erased(key))
      return questions.length === 0 ? [] : [{ ...event, questions }]
    }
  }
}

/** The text of the student's file. */
export function exportProgress(): string {
  return writeProgressFile(kept(progressStore.getState()), Date.now())
}

/** How many events were new; or why the file was refused, and then nothing has changed. */
export type ImportResult = { added: number } | { problem: FileProblem }

/** Merges the text of a student's file into what is there. Never throws. */
export function importProgress(text: string): ImportResult {
  const reading = readProgressFile(text)
  if ('problem' in reading) return reading
  const before = progressStore.getState().events.length
  change((state) => merged(state, reading.progress))
  return { added: progressStore.getState().events.length - before }
}
