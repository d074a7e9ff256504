import type { Answer } from './base'
import type { PartResult } from './result'
import { fold } from './text-fold'
import { type Leniency, matchText } from './text-match'

/** What a typed text comes to among the answers that the author foresaw. The text is not blank. */
export function judgeAnswer(text: string, answers: readonly Answer[], leniency: Leniency): Omit<PartResult, 'id'> {
  const match = matchText(text, answers, leniency)
  if (!match) return { verdict: 'wrong' }
  const { answer, typos } = match
  if (!answer.correct) return { verdict: 'wrong', answer: answer.id }
  return { verdict: 'right', answer: answer.id, ...(typos > 0 && { code: 'typo-forgiven' as const }) }
}

/** The wording to show as the right answer; '' when no answer is accepted. */
export function firstAccepted(answers: readonly Answer[]): string {
  return answers.find((answer) => answer.correct)?.texts[0] ?? ''
}

/** What decides the grade of a typed text. Wrong answers do only where slips are forgiven: met exactly, they win. */
export function keyAnswers(answers: readonly Answer[], { typos, case: capitals, accents }: Leniency): unknown {
  const folded = (correct: boolean) => {
    const texts = answers
      .filter((answer) => answer.correct === correct)
      .flatMap(({ texts, elsewhere = [] }) => [...texts, ...elsewhere])
    return [...new Set(texts.map((text) => fold(text, { case: capitals, accents })))].sort()
  }
  return [typos, capitals, accents, folded(true), typos > 0 ? folded(false) : []]
}
