import type { Answer } from '@/lib/quiz/base'
import { keyOf } from '@/lib/quiz/key'
import type { Question } from '@/lib/quiz/question'

/**
 * A question that accepts what is typed in the other languages in which its lesson is read as well, so that an answer counts in
 * all of them alike. `others` are its versions there.
 */
export function acceptBoth<Q extends Question>(question: Q, others: Question[]): Q {
  if (others.length === 0) return question
  const widened = widen(question, others)
  return { ...widened, key: keyOf(widened) }
}

function widen<Q extends Question>(question: Q, others: Question[]): Q {
  if (question.kind === 'text') {
    return { ...question, answers: withElsewhere(question.answers, others.flatMap(answersOf)) }
  }
  if (question.kind !== 'cloze') return question
  const gaps = question.gaps.map((gap) =>
    gap.type === 'text'
      ? {
          ...gap,
          answers: withElsewhere(
            gap.answers,
            others.flatMap((q) => gapOf(q, gap.id)),
          ),
        }
      : gap,
  )
  return { ...question, gaps }
}

const answersOf = (question: Question): Answer[] => (question.kind === 'text' ? question.answers : [])

function gapOf(question: Question, id: string): Answer[] {
  const gap = question.kind === 'cloze' ? question.gaps.find((gap) => gap.id === id) : undefined
  return gap?.type === 'text' ? gap.answers : []
}

/** Each wording goes to the answer of the same id, else to the first that is right, or wrong, as it is. */
function withElsewhere(answers: Answer[], others: Answer[]): Answer[] {
  const takes = (other: Answer) =>
    answers.find(({ id, correct }) => id === other.id && correct === other.correct) ??
    answers.find(({ correct }) => correct === other.correct)
  return answers.map((answer) => {
    const texts = others.filter((other) => takes(other) === answer).flatMap((other) => other.texts)
    const elsewhere = [...new Set(texts)].filter((text) => !answer.texts.includes(text))
    return elsewhere.length > 0 ? { ...answer, elsewhere } : answer
  })
}
