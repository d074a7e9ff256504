import { hash32 } from '@/lib/quiz/hash'
import { lessonOf, type QuestionKey } from './event'

/**
 * Questions in an order in which no two of one lesson follow each other, as far as their numbers allow. The seed decides
 * between orders; that in which they are given does not.
 */
export function interleaved(questions: readonly QuestionKey[], seed: string): QuestionKey[] {
  const place = (text: string) => hash32(`${seed}/${text}`)
  const lessons = new Map<string, QuestionKey[]>()
  for (const key of questions.toSorted().sort((a, b) => place(a) - place(b))) {
    const lesson = lessons.get(lessonOf(key))
    if (lesson) lesson.push(key)
    else lessons.set(lessonOf(key), [key])
  }
  const order: QuestionKey[] = []
  let before: string | undefined
  while (order.length < questions.length) {
    const [lesson, keys] = [...lessons].reduce((best, other) => (comesBefore(other, best) ? other : best))
    order.push(keys.shift() as QuestionKey)
    if (keys.length === 0) lessons.delete(lesson)
    before = lesson
  }
  return order

  /** Another lesson than the last one, then the one with most questions left. */
  function comesBefore([a, ofA]: [string, QuestionKey[]], [b, ofB]: [string, QuestionKey[]]): boolean {
    if ((a === before) !== (b === before)) return b === before
    return ofA.length !== ofB.length ? ofA.length > ofB.length : place(a) < place(b)
  }
}
