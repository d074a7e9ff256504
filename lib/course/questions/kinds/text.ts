import type { TextQuestion } from '@/lib/quiz/kinds/text'
import { fold } from '@/lib/quiz/text-fold'
import { readAnswers } from '../answers'
import { withIds } from '../items'
import { leniency } from '../leniency'
import type { Read, Reading } from '../reading'
import { checkAnswers } from '../same-answer'

/** A typed text: a list of `- =` and `- !`. */
export function readText(q: Reading): Read<TextQuestion> | undefined {
  const read = readAnswers(q)
  if (!read) return undefined
  const rules = leniency(q)
  checkAnswers(q, read.answers, 'text', (text) => fold(text, rules))
  if (q.failed()) return undefined
  const parts = read.answers.map((answer) => ({ ...answer, text: answer.texts.join(' | ') }))
  return {
    stem: read.stem,
    fields: {
      kind: 'text',
      ...rules,
      answers: withIds(q, 'answers', parts).map(({ id, correct, texts, feedback }) => ({
        id,
        correct,
        texts,
        ...(feedback !== undefined && { feedback }),
      })),
    },
  }
}
