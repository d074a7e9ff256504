import { parseKeyNumber } from '@/lib/quiz/key-number'
import type { NumberQuestion } from '@/lib/quiz/kinds/number'
import { readAnswers } from '../answers'
import { withIds } from '../items'
import type { Read, Reading } from '../reading'
import { badNumber } from '../rules/bad-number'
import { checkAnswers } from '../same-answer'

/** A number: a list of `- =` and `- !` whose wordings are all numbers. Each wording is an answer of its own. */
export function readNumber(q: Reading): Read<NumberQuestion> | undefined {
  const read = readAnswers(q)
  if (!read) return undefined
  const answers = read.answers.flatMap((answer) =>
    answer.texts.flatMap((text, i) => {
      const number = text === '' ? null : parseKeyNumber(text, 'any')
      if (!number && text !== '') q.report(answer.place, badNumber(text))
      // An id of the author's belongs to the first.
      return number ? [{ ...answer, explicit: i === 0 ? answer.explicit : undefined, texts: [text], text, number }] : []
    }),
  )
  checkAnswers(q, answers, 'number', (text) => {
    const { value, unit = '' } = parseKeyNumber(text, 'any') ?? {}
    return `${value} ${unit}`
  })
  if (q.failed()) return undefined
  return {
    stem: read.stem,
    fields: {
      kind: 'number',
      answers: withIds(q, 'answers', answers).map(({ id, correct, number, text, feedback }) => ({
        id,
        correct,
        ...number,
        text,
        ...(feedback !== undefined && { feedback }),
      })),
    },
  }
}
