import { grade } from '@/lib/quiz/grade'
import type { ChoiceQuestion } from '@/lib/quiz/kinds/choice'
import type { Attempt, Column } from '@/lib/quiz/statistics/attempt'
import { random } from '../../random'
import { choice } from '../examples'

/** What is wrong with a question: nothing; the key marks a wrong option; two options are right; nobody can know. */
export type Fault = 'none' | 'wrong-key' | 'two-right' | 'guesswork'

/**
 * Students answer questions with one right option of four, each with three distractors that work, by the logistic model
 * of two parameters (Birnbaum, in Lord & Novick, 1968). The first questions have the given faults, the others none.
 */
export function simulate(students: number, questions: number, faults: Fault[], seed: number): Column[] {
  const next = random(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const ability = Array.from({ length: students }, normal)
  return Array.from({ length: questions }, (_, i): Column => {
    const fault = faults[i] ?? 'none'
    const question = choice(fault === 'wrong-key' ? 'a b* c d' : 'a* b c d', { id: `q${i}` })
    const [slope, difficulty] = [1 + next(), next() * 2 - 1.5]
    return {
      key: `rivers/q${i}`,
      question,
      attempts: ability.map((theta) => {
        const knows = fault !== 'guesswork' && next() < 1 / (1 + Math.exp(-1.7 * slope * (theta - difficulty)))
        const wrong = ['b', 'b', 'b', 'c', 'c', 'd'][Math.floor(next() * 6)] ?? 'b'
        const known = fault === 'two-right' && next() < 0.6 ? 'b' : 'a'
        const guess = fault === 'guesswork' ? (['a', 'b', 'c', 'd'][Math.floor(next() * 4)] ?? 'a') : wrong
        return attempt(question, knows ? known : guess)
      }),
    }
  })
}

function attempt(question: ChoiceQuestion, picked: string): Attempt {
  const response = { kind: 'choice' as const, picked: [picked] }
  const graded = grade(question, response)
  if (graded.status !== 'graded') throw new Error(graded.status)
  return { response, score: graded.score, parts: graded.parts }
}
