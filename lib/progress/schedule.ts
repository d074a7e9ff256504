import { createEmptyCard, dateDiffInDays, type FSRSState, fsrs, type Grade, Rating, State } from 'ts-fsrs'
import { outcome } from '@/lib/quiz/outcome'
import { type Answered, byTime, type Event, type QuestionKey } from './event'
import { withoutRetracted } from './retraction'

/** A day in ms. */
export const DAY = 86_400_000

/**
 * FSRS-6 (Ye, Su and Cao 2022, doi:10.1145/3534678.3539081, and what it has grown into) as ts-fsrs implements it: default
 * weights, 90 % recall wanted. Without learning steps, so that the shortest interval is a day: a lesson lets its students
 * try again at once, and FSRS has a formula for answers of the same day. Without fuzz, so that every device finds the
 * same days.
 */
const scheduler = fsrs({ learning_steps: [], relearning_steps: [] })

/** What a student is thought to remember of a question. */
export type Memory = {
  /** Days after which the chance to recall it has fallen to 90 %. */
  stability: number
  /** 1 to 10. */
  difficulty: number
  /** Whole days from the last answer to when it is due. */
  interval: number
}

/** When a question is to be asked again, and what that follows from. */
export type Card = {
  question: QuestionKey
  /** In ms since 1970. */
  due: number
  /** The answers that count, in order of time: those under its present key, or if there are none, all. */
  answers: readonly Answered[]
  last: Answered
  /** None when the key of the question has changed since it was answered: it starts anew. */
  memory: Memory | undefined
  /** When it would be due if there were no exam, where it is due earlier because of one. */
  otherwise?: number
}

export type Cards = ReadonlyMap<QuestionKey, Card>

/**
 * How an answer rates, in FSRS's grades. Wrong is Again. Right is Hard, Good or Easy as the student was little, somewhat
 * or very sure, and Good when they did not say. Part of it right is Hard from one half upwards, however sure the student
 * was, and Again below: FSRS takes Hard for recall, and less than half of it is none.
 */
export function ratingOf({ score, confidence }: Pick<Answered, 'score' | 'confidence'>): Grade {
  switch (outcome(score)) {
    case 'wrong':
      return Rating.Again
    case 'partial':
      return score < 0.5 ? Rating.Again : Rating.Hard
    case 'right':
      return confidence === 1 ? Rating.Hard : confidence === 3 ? Rating.Easy : Rating.Good
  }
}

/**
 * The cards of all questions that were answered, in the lesson, a review or an exam: every answer counts, and what an exam left
 * unanswered is none. `keys` are the
 * questions that there are, with the fingerprints of their keys: other questions have no card, and an answer under
 * another key counts for nothing but that the question has been answered. Taking a quiz again from the start forgets
 * nothing. Takes events in any order and depends on nothing else.
 */
export function schedule(events: readonly Event[], keys: ReadonlyMap<QuestionKey, string>): Cards {
  const given = new Map<QuestionKey, Answered[]>()
  for (const event of withoutRetracted(events)) {
    if (event.type !== 'answered' || !keys.has(event.question)) continue
    const known = given.get(event.question)
    if (known) known.push(event)
    else given.set(event.question, [event])
  }
  return new Map([...given].map(([question, answers]) => [question, cardOf(answers.sort(byTime), keys.get(question))]))
}

/** Takes at least one answer. */
function cardOf(answers: readonly Answered[], key: string | undefined): Card {
  const counted = answers.filter((answer) => answer.key === key)
  const last = (counted.at(-1) ?? answers.at(-1)) as Answered
  const { question } = last
  if (counted.length === 0) return { question, due: last.at, answers, last, memory: undefined }
  let state: FSRSState | null = null
  let at = last.at
  for (const answer of counted.slice(0, -1)) {
    state = scheduler.next_state(state, state ? daysBetween(at, answer.at) : 0, ratingOf(answer))
    at = answer.at
  }
  // An interval follows from the state alone, so only the last one is asked for: a tenth of the work.
  const before = { ...createEmptyCard(at), ...(state && { ...state, state: State.Review, last_review: new Date(at) }) }
  const { card } = scheduler.next(before, last.at, ratingOf(last))
  const { due, stability, difficulty, scheduled_days: interval } = card
  return { question, due: due.getTime(), answers: counted, last, memory: { stability, difficulty, interval } }
}

/** As ts-fsrs counts them: midnights of UTC. */
const daysBetween = (from: number, to: number) => dateDiffInDays(new Date(from), new Date(to))

/** The chance, 0 to 1, that the student still knows the answer at a time; undefined when nothing is known of it. */
export function recall({ memory, last }: Card, now: number): number | undefined {
  return memory && scheduler.forgetting_curve(Math.max(0, now - last.at) / DAY, memory.stability)
}
