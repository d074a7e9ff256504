import { presentation } from '@/lib/quiz/presentation'
import type { Question } from '@/lib/quiz/question'
import { inOrder } from '../quiz/in-order'

/** On paper all copies are alike, and the key must name what stands there. */
const SEED = 'paper'

/** The things of a question in the order in which its worksheet has them. */
export const onPaper = <T extends { id: string }>(question: Question, things: readonly T[]): T[] =>
  inOrder(things, presentation(question, SEED))

/** The letter of the thing in this place: a, b, c … */
export const letter = (place: number): string => String.fromCharCode('a'.charCodeAt(0) + place)
