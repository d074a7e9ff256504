import type { Question } from '@/lib/quiz/question'
import { print } from '@/wording'

/** What to do with a question on paper; nothing where it goes without saying. */
export function instruction(question: Question): string | undefined {
  const words = print.instructions
  switch (question.kind) {
    case 'choice':
    case 'hotspot':
      return words[question.select]
    case 'cloze':
      return question.gaps.some(({ type }) => type === 'drop-down') ? words.circle : words.gaps
    case 'select':
      return words[question.unit]
    case 'order':
    case 'match':
    case 'sort':
      return words[question.kind]
    case 'text':
    case 'number':
    case 'free':
      return undefined
  }
}
